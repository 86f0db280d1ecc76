using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Glossary;

public sealed class GlossaryModel : GuidePage
{
    public GlossaryModel()
    {
        Title = "Glossary";
        Description = "Medical words you may hear about AS and massage, in plain words, with how to say them.";
        Address = SitePaths.Glossary;
    }
}
