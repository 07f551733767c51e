using ContractRules.Documents.Reports;
using ContractRules.Values;
using DiffPlex;
using DiffPlex.Chunkers;

namespace ContractRules.Documents.Clauses;

/// <summary>What differs between two texts, word by word.</summary>
internal static class WordDifferences
{
    private static readonly DelimiterChunker Words = new([' ', '(', ')', '[', ']', ',', ';', ':']);

    // What shares less is another text, and reads better as one that takes the place of the other.
    private static readonly Rational LeastShared = new(1, 2);

    /// <summary>The one text as it became the other; all inserted, or all deleted, where there is none on one side.</summary>
    public static MarkedText Between(string? before, string? after) => (before, after) switch
    {
        (null, _) => MarkedText.Of(after ?? "", Mark.Inserted),
        (_, null) => MarkedText.Of(before, Mark.Deleted),
        _ when before == after => before,
        _ => Marked(before, after),
    };

    private static MarkedText Marked(string before, string after)
    {
        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var (marked, next, shared) = (new MarkedWords(), 0, 0);
        foreach (var block in found.DiffBlocks)
        {
            AddUnchanged(block.DeleteStartA);
            marked.Add(Between(found.PiecesOld, block.DeleteStartA, block.DeleteCountA), Between(found.PiecesNew, block.InsertStartB, block.InsertCountB));
            next = block.DeleteStartA + block.DeleteCountA;
        }

        AddUnchanged(found.PiecesOld.Count);
        return shared < LeastShared * Math.Max(found.PiecesOld.Count(IsWord), found.PiecesNew.Count(IsWord))
            ? new MarkedText([new Run(before, Mark.Deleted), new Run(after, Mark.Inserted)])
            : marked.Text;

        void AddUnchanged(int to)
        {
            shared += found.PiecesOld.Skip(next).Take(to - next).Count(IsWord);
            marked.AddUnchanged(Between(found.PiecesOld, next, to - next));
        }
    }

    private static string Between(IReadOnlyList<string> pieces, int from, int count) => string.Concat(pieces.Skip(from).Take(count));

    private static bool IsWord(string piece) => piece.Any(char.IsLetterOrDigit);
}
