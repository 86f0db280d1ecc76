namespace AsMassageGuide.Content.Diagnostics;

/// <content>Files and paths.</content>
public sealed partial class ContentProblems
{
    public void NotUtf8(SourceLocation spot) =>
        Error(spot, ProblemCode.NotUtf8, "this byte is not UTF-8 text; save the file as UTF-8.");

    public void EmptyFile(SourceLocation spot) =>
        Error(spot, ProblemCode.EmptyFile, "the file is empty; write the page or delete the file.");

    public void FileTooLarge(SourceLocation spot, long bytes, long limit) =>
        Error(
            spot,
            ProblemCode.FileTooLarge,
            $"the file has {bytes} bytes, more than the {limit} a page may have; split it."
        );

    public void FolderWithoutIndex(SourceLocation spot) =>
        Error(spot, ProblemCode.FolderWithoutIndex, "the folder has no index.md; add one to introduce the section.");

    public void TwoFilesForOneAddress(SourceLocation spot, string address, string other) =>
        Error(
            spot,
            ProblemCode.TwoFilesForOneAddress,
            $"the address {address} is already taken by {other}; rename one of them."
        );

    public void AddressTaken(SourceLocation spot, string address) =>
        Error(
            spot,
            ProblemCode.AddressTaken,
            $"the address {address} belongs to the program; choose another file name."
        );

    public void BadFileName(SourceLocation spot, string instead) =>
        Error(
            spot,
            ProblemCode.BadFileName,
            $"a name is lower case letters, digits and hyphens; rename it to '{instead}'."
        );

    public void FolderInFolder(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.FolderInFolder,
            "sections have no sections of their own; move the files of this folder up."
        );

    public void FileNotRead(SourceLocation spot) =>
        Warn(spot, ProblemCode.FileNotRead, "the guide does not read this file; move it out of the content folder.");

    public void LinkOutside(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.LinkOutside,
            "this is a link to something outside the content folder; put the file itself here."
        );

    public void FileMissing(SourceLocation spot, string why) =>
        Error(spot, ProblemCode.FileMissing, $"the file cannot be read ({why}); the guide needs it.");
}
