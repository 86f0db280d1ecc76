using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.LlmsTxt;

/// <summary>
/// Writes the full content of a page as Markdown for programs, with its tag, limitations, and sources.
/// </summary>
internal sealed class PageMarkdown(Page page, Site site, PublicUrl address)
{
    private readonly StringBuilder text = new();

    public string Write()
    {
        Line($"# {page.Title}");
        Line($"> {page.Summary}");
        Line(
            $"Address: {address.ToAbsolute(page.Path)}. Checked against its sources on "
                + $"{Formats.LongDate(page.Review.ReviewedOn)}. "
                + $"{(page.Review.By is { } by ? $"Reviewed by {by.Name}" : Labels.NotYetReviewed)}. {Labels.InGeneral}"
        );
        if (page.Type is { } type)
            WriteType(type);
        WriteList("Key points", page.KeyPoints.Select(point => point.Plain));
        if (page.Situation is { } situation)
            WriteList(
                "What to do",
                situation.Rules.Select(rule =>
                    $"{Labels.Line(rule)} ({Labels.Label(rule.AppliesTo, NameOf)}). {rule.Why} Say: “{rule.Say}” "
                    + $"{string.Join(' ', rule.Sources.Select(Mark))}"
                )
            );
        Line(new MarkdownBody(page, site, address).Write());
        WriteList(
            "Sources",
            page.Sources.Select(source =>
                source.Reference is { } reference
                    ? $"{source.Number}. {reference.Title}. "
                        + $"{reference.Container}{(reference.Year is { } year ? $", {year}" : "")}. {reference.Basis}. "
                        + $"{reference.Url}"
                    : $"{source.Number}. {Labels.OurPrecaution}."
            )
        );
        return text.ToString();
    }

    private void WriteType(MassageType type)
    {
        WriteList(
            "The answer",
            [
                $"For people with AS: {Labels.Label(type.Suitability)}. "
                    + $"{Labels.Gloss(type.Suitability)} None of the problems below? {type.IfNoneFits.Plain}",
                type.AskFor.Plain,
            ]
        );
        WriteList("Is it right for you?", site.Situations.Select(situation => Say(type, situation)));
        WriteFacts(type);
    }

    private string Say(MassageType type, Situation situation) =>
        MassageAnswer.For(type, [situation]) is { Rules: [var first, ..] } answer
            ? $"{Labels.Short(situation)}: {Labels.Line(answer)} {first.Rule.Why} Say: “{first.Rule.Say}” "
                + $"[More]({address.ToAbsolute(situation.Path)})"
            : $"{Labels.Short(situation)}: we know of no extra reason for this type. [More]({address.ToAbsolute(situation.Path)})";

    private void WriteFacts(MassageType type) =>
        WriteList(
            "At a glance",
            [
                $"Why this tag: {type.Because.Plain}",
                $"How sure we are: {Labels.Label(type.Certainty)}. Based on: {type.BasedOn.Plain}",
                $"Pressure: {Labels.Label(type.Pressure)}. It may involve: {Labels.Label(type.Involves)}. A session "
                    + $"usually lasts: {type.Session}",
            ]
        );

    private void WriteList(string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        Line($"## {heading}");
        Line(string.Join('\n', all.Select(item => $"- {item}")));
    }

    private string Mark(Citation citation) => MarkdownBody.Mark(page, citation.ReferenceId, address);

    private string NameOf(string slug) => site.MassageTypes.First(type => type.Slug == slug).Name;

    private void Line(string line) => text.Append(line).Append("\n\n");
}
