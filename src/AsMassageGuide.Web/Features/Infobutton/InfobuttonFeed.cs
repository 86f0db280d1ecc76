using System.Text.Json.Nodes;
using System.Xml.Linq;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>
/// Writes a response as Atom (RFC 4287), or as the JSON form that MedlinePlus Connect introduced and record systems
/// read.
/// </summary>
internal sealed class InfobuttonFeed(
    InfobuttonQuestion question,
    IReadOnlyList<Page> pages,
    Site site,
    PublicUrl address
)
{
    private const string OnlyEnglish = "The guide has these pages in English only.";
    private const string Title = $"{Labels.SiteName}: ankylosing spondylitis and massage";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private string Updated => Time(pages.Count > 0 ? pages : site.Pages);

    private string Self =>
        address.ToAbsolute(SitePaths.Infobutton)
        + QueryString.Create(Asked.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    private IEnumerable<(string Key, string Value)> Asked =>
        question
            .Criteria.SelectMany(criterion =>
                new[]
                {
                    (Key: InfobuttonQuestion.SystemKey + criterion.Suffix, Value: criterion.SystemId),
                    (Key: InfobuttonQuestion.CodeKey + criterion.Suffix, Value: criterion.Code),
                    (
                        Key: InfobuttonQuestion.WordsKey + criterion.Suffix,
                        Value: criterion.Names.Count > 0 ? criterion.Names[0] : ""
                    ),
                }
            )
            .Append((Key: InfobuttonQuestion.ReaderKey, Value: Reader))
            .Where(pair => pair.Value.Length > 0);

    private string Reader =>
        question.Reader == RecordReader.Provider ? InfobuttonQuestion.Provider : InfobuttonQuestion.Patient;

    /// <summary>What was asked, by its name where one was sent, and what the guide cannot do about it.</summary>
    private string Subtitle =>
        string.Join(", ", question.Criteria.Select(criterion => criterion.Names.FirstOrDefault(criterion.Code)))
        + (question.IsInAnotherLanguage ? $". {OnlyEnglish}" : "");

    public string WriteAtom() =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en"),
            new XElement(Atom + "title", new XAttribute("type", "text"), Title),
            new XElement(Atom + "subtitle", new XAttribute("type", "text"), Subtitle),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", Self)),
            new XElement(Atom + "id", Self),
            new XElement(Atom + "updated", Updated),
            new XElement(
                Atom + "author",
                new XElement(Atom + "name", Labels.SiteName),
                new XElement(Atom + "uri", address.ToAbsolute(SitePaths.Home))
            ),
            Asked.Select(pair => new XElement(
                Atom + "category",
                new XAttribute("scheme", pair.Key),
                new XAttribute("term", pair.Value)
            )),
            pages.Select(page => new XElement(
                Atom + "entry",
                new XAttribute(XNamespace.Xml + "lang", "en"),
                new XElement(Atom + "title", new XAttribute("type", "text"), page.Title),
                new XElement(
                    Atom + "link",
                    new XAttribute("rel", "alternate"),
                    new XAttribute("title", page.Title),
                    new XAttribute("type", "text/html"),
                    new XAttribute("hreflang", "en"),
                    new XAttribute("href", address.ToAbsolute(page.Path))
                ),
                new XElement(Atom + "id", address.ToAbsolute(SitePaths.ShortAddress(page.Code))),
                new XElement(Atom + "updated", Time([page])),
                new XElement(Atom + "author", new XElement(Atom + "name", Labels.SiteName)),
                new XElement(Atom + "summary", new XAttribute("type", "text"), page.Summary)
            ))
        )
        + "\n";

    public string WriteJson() =>
        new JsonObject
        {
            ["feed"] = new JsonObject
            {
                ["base"] = address.ToAbsolute(SitePaths.Home),
                ["lang"] = "en",
                ["title"] = Text(Title),
                ["subtitle"] = Text(Subtitle),
                ["link"] = new JsonArray(new JsonObject { ["rel"] = "self", ["href"] = Self }),
                ["id"] = Value(Self),
                ["updated"] = Value(Updated),
                ["author"] = new JsonObject
                {
                    ["name"] = Value(Labels.SiteName),
                    ["uri"] = Value(address.ToAbsolute(SitePaths.Home)),
                },
                ["category"] = new JsonArray([
                    .. Asked.Select(pair => new JsonObject { ["scheme"] = pair.Key, ["term"] = pair.Value }),
                ]),
                ["entry"] = new JsonArray([
                    .. pages.Select(page => new JsonObject
                    {
                        ["lang"] = "en",
                        ["title"] = Text(page.Title),
                        ["link"] = new JsonArray(
                            new JsonObject
                            {
                                ["rel"] = "alternate",
                                ["title"] = page.Title,
                                ["type"] = "text/html",
                                ["hreflang"] = "en",
                                ["href"] = address.ToAbsolute(page.Path),
                            }
                        ),
                        ["id"] = Value(address.ToAbsolute(SitePaths.ShortAddress(page.Code))),
                        ["updated"] = Value(Time([page])),
                        ["author"] = new JsonObject { ["name"] = Value(Labels.SiteName) },
                        ["summary"] = Text(page.Summary),
                    }),
                ]),
            },
        }.ToJsonString();

    private static JsonObject Text(string value) => new() { ["_value"] = value, ["type"] = "text" };

    private static JsonObject Value(string value) => new() { ["_value"] = value };

    private static string Time(IEnumerable<Page> pages) => AtomFormat.Time(pages.Max(page => page.UpdatedOn));
}
