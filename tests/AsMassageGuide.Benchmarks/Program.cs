using AsMassageGuide.Benchmarks;

// content <folder> <pages>   the real content and as many articles more
// hugo <folder> <pages>      the same articles for Hugo, with a bare theme
// search                     how long searches take, over the queries of the tests
return args switch
{
    ["content", var folder, var pages] => Articles.WriteGuide(folder, int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture)),
    ["hugo", var folder, var pages] => Articles.WriteHugo(folder, int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture)),
    ["search"] => SearchTimes.Print(),
    _ => Misused(),
};

static int Misused()
{
    Console.Error.WriteLine("Use one of: content <folder> <pages>, hugo <folder> <pages>, search");
    return 2;
}
