using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AsMassageGuide.Web.Tests.Support;

/// <summary>
/// Which folder uses types of which, read from a compiled assembly: fields, signatures, method bodies and attributes.
/// </summary>
internal sealed class FolderArrows
{
    /// <summary>
    /// Razor Pages compile to classes of this namespace, named after their path: <c>Features_Home_Home</c>.
    /// </summary>
    private const string PagesNamespace = "AspNetCoreGeneratedDocument";

    private readonly string root;
    private readonly Dictionary<(string From, string To), SortedSet<string>> arrows = [];

    private FolderArrows(string root) => this.root = root;

    /// <summary>Each arrow with the types that draw it, such as "SecurityHeaders → SiteIcon".</summary>
    public IReadOnlyDictionary<(string From, string To), SortedSet<string>> Arrows => arrows;

    /// <param name="assembly">Its name is also its root namespace.</param>
    public static FolderArrows Read(System.Reflection.Assembly assembly)
    {
        var found = new FolderArrows(assembly.GetName().Name!);
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        foreach (var type in module.GetTypes())
            found.Add(type);
        return found;
    }

    /// <summary>
    /// Pairs of folders that know each other, directly or by way of others, in the order of their names.
    /// </summary>
    public IReadOnlyList<string> Circles()
    {
        var reached = arrows
            .Keys.GroupBy(arrow => arrow.From)
            .ToDictionary(group => group.Key, group => Reach(group.Key));
        return
        [
            .. from one in reached
            from other in one.Value
            where
                string.CompareOrdinal(one.Key, other) < 0
                && reached.TryGetValue(other, out var back)
                && back.Contains(one.Key)
            orderby one.Key, other
            select $"{one.Key} ↔ {other}",
        ];
    }

    private HashSet<string> Reach(string from)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([from]);
        while (open.TryPop(out var folder))
        {
            foreach (var (_, to) in arrows.Keys.Where(arrow => arrow.From == folder))
            {
                if (seen.Add(to))
                    open.Push(to);
            }
        }

        return seen;
    }

    private void Add(TypeDefinition type)
    {
        if (FolderOf(type) is not { } from)
            return;
        foreach (var used in Uses(type).SelectMany(Parts).Select(reference => reference.GetElementType()).Distinct())
        {
            if (FolderOf(used) is not { } to || to == from)
                continue;
            if (!arrows.TryGetValue((from, to), out var names))
                arrows[(from, to)] = names = new(StringComparer.Ordinal);
            names.Add($"{Outer(type).Name} → {Outer(used).Name}");
        }
    }

    /// <summary>
    /// The folder under the root, with its feature; null for the root itself and for other assemblies.
    /// </summary>
    private string? FolderOf(TypeReference type)
    {
        var outer = Outer(type);
        if (outer.Namespace == PagesNamespace)
            return Folder(outer.Name.Split('_')[..^1]);
        if (!outer.Namespace.StartsWith(root + ".", StringComparison.Ordinal))
            return null;
        return Folder(outer.Namespace[(root.Length + 1)..].Split('.'));
    }

    private static string? Folder(string[] parts) =>
        parts switch
        {
            [] or [""] => null,
            ["Features", var feature, ..] => $"Features/{feature}",
            _ => parts[0],
        };

    private static TypeReference Outer(TypeReference type) => type.DeclaringType is { } outer ? Outer(outer) : type;

    private static IEnumerable<TypeReference> Uses(TypeDefinition type)
    {
        IEnumerable<TypeReference?> used =
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type
                .CustomAttributes.Concat(type.Methods.SelectMany(method => method.CustomAttributes))
                .SelectMany(InAttribute),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(InMethod),
        ];
        return used.OfType<TypeReference>();
    }

    private static IEnumerable<TypeReference?> InAttribute(CustomAttribute attribute) =>
        attribute
            .ConstructorArguments.Select(argument => argument.Value as TypeReference)
            .Prepend(attribute.AttributeType);

    private static IEnumerable<TypeReference?> InMethod(MethodDefinition method) =>
        [
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
            .. method.HasBody ? method.Body.Instructions.SelectMany(InInstruction) : [],
        ];

    private static IEnumerable<TypeReference?> InInstruction(Instruction instruction) =>
        instruction.Operand switch
        {
            TypeReference type => [type],
            GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
            MemberReference member => [member.DeclaringType],
            _ => [],
        };

    /// <summary>A type and its type arguments: <c>List&lt;Page&gt;</c> uses Page.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) =>
        type switch
        {
            GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
            TypeSpecification wrapped => Parts(wrapped.ElementType),
            _ => [type],
        };
}
