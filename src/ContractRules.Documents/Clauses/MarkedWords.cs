using ContractRules.Documents.Reports;

namespace ContractRules.Documents.Clauses;

/// <summary>Puts words together as they are found unchanged, deleted and inserted; neighbours that changed become one, whatever blanks lie between them.</summary>
internal sealed class MarkedWords
{
    private readonly List<Run> _runs = [];
    private string _deleted = "";
    private string _inserted = "";
    private string _gap = "";

    /// <summary>What was put together.</summary>
    public MarkedText Text
    {
        get
        {
            Close();
            return new([.. _runs]);
        }
    }

    /// <summary>Adds words in which nothing changed.</summary>
    public void AddUnchanged(string words)
    {
        if (string.IsNullOrWhiteSpace(words) && _deleted.Length > 0 && _inserted.Length > 0)
        {
            _gap += words;
        }
        else if (words.Length > 0)
        {
            Close();
            _runs.Add(new Run(words, Mark.Unchanged));
        }
    }

    /// <summary>Adds words that took the place of others; either may be none.</summary>
    public void Add(string deleted, string inserted)
    {
        if (_gap.Length > 0 && (deleted.Length == 0 || inserted.Length == 0))
        {
            Close();
        }

        (_deleted, _inserted, _gap) = (_deleted + _gap + deleted, _inserted + _gap + inserted, "");
    }

    private void Close()
    {
        foreach (var run in (Run[])[new(_deleted, Mark.Deleted), new(_inserted, Mark.Inserted), new(_gap, Mark.Unchanged)])
        {
            if (run.Words.Length > 0)
            {
                _runs.Add(run);
            }
        }

        (_deleted, _inserted, _gap) = ("", "", "");
    }
}
