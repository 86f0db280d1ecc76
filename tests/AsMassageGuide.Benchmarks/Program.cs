using AsMassageGuide.Benchmarks;

// content <folder> <pages>   the real content and as many articles more
// hugo <folder> <pages>      the same articles for Hugo, with a bare theme
// reread <folder>            how long one changed page takes to be seen, beside reading all
// cached <url> <body> <headers>   serves one page from the framework's output cache, for tests/against-nginx.sh
// search                     how long searches take, over the queries of the tests
return args switch
{
    ["content", var folder, var pages] => Articles.WriteGuide(
        folder,
        int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture)
    ),
    ["hugo", var folder, var pages] => Articles.WriteHugo(
        folder,
        int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture)
    ),
    ["reread", var folder] => Rereading.Print(folder),
    ["cached", var url, var body, var headers] => OutputCached.Serve(url, body, headers),
    ["search"] => SearchTimes.Print(),
    _ => Misused(),
};

static int Misused()
{
    Console.Error.WriteLine(
        "Use one of: content <folder> <pages>, hugo <folder> <pages>, reread <folder>, cached "
            + "<url> <body> <headers>, search"
    );
    return 2;
}
