using System.Text;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Files;

/// <summary>A file of text that stands under its name only once it is whole, so that nobody goes on from a part.</summary>
internal sealed class UnfinishedFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly StreamWriter _text;

    private UnfinishedFile(string path, string unfinished, StreamWriter text) => (_path, _unfinished, _text) = (path, unfinished, text);

    /// <summary>What is written to it.</summary>
    public TextWriter Text => _text;

    /// <summary>Begins a file beside it, of a name that no other has; null, and a fault, where none can be written.</summary>
    /// <param name="path">The path.</param>
    /// <param name="what">What is written.</param>
    /// <param name="facts">The path of the facts, whose place it does not take.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static UnfinishedFile? Open(string path, string what, string facts, Faults faults)
    {
        try
        {
            if (path.Length == 0 || Directory.Exists(path))
            {
                faults.Add(new Place(path), path.Length == 0 ? "this is no path" : "this is a directory", "a file that can be written");
                return null;
            }

            if (FileTarget.IsThatOfFacts(path, facts, what, faults))
            {
                return null;
            }

            // Where a link leads, that is renewed, and not the link.
            var target = FileTarget.Of(path);
            var unfinished = $"{target}.{Path.GetRandomFileName()}";
            return new(target, unfinished, new(new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(new Place(path), $"{what} cannot be written ({fault.Message})", "a file that can be written");
            return null;
        }
    }

    /// <summary>It is whole.</summary>
    public void Keep()
    {
        _text.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
    }

    /// <summary>Takes away what is not whole.</summary>
    public void Dispose()
    {
        try
        {
            _text.Dispose();
        }
        finally
        {
            File.Delete(_unfinished);
        }
    }
}
