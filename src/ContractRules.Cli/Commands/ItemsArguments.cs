using ContractRules.Agreements;
using ContractRules.Cli.Files;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Items;

namespace ContractRules.Cli.Commands;

/// <summary>The files of items named on the command line: <c>call=calls.csv</c>.</summary>
internal static class ItemsArguments
{
    private static readonly Place Here = new("--items");

    /// <summary>The facts with the items of the files. What is wrong in these goes to the faults.</summary>
    public static FactsFile Add(IEnumerable<string> choices, FactsFile facts, Agreement agreement, TextFiles opened, Faults faults)
    {
        var periods = facts.Periods.Select(given => given.Period).ToList();
        var files = new List<ItemsFile>();
        foreach (var choice in choices)
        {
            if (choice.Split('=', 2) is not [var key, { Length: > 0 } path])
            {
                faults.Add(Here, $"{Quoting.Of(choice)} names no file", $"KEY=FILE.csv, such as {agreement.Items.Select(known => known.Key).FirstOrDefault("call")}=items.csv");
            }
            else if (!agreement.TryGetItems(key, out var items))
            {
                faults.Add(Here, $"{Quoting.Of(key)} is no list of items of this agreement", agreement.Items.Count == 0 ? "none: it asks for no items" : Quoting.OneOf(agreement.Items.Select(known => known.Key)));
            }
            else if (files.Exists(file => file.Items == items))
            {
                faults.Add(Here, $"{key} is given twice", "one file for each list of items");
            }
            else if (opened.Read(path, faults) is { } text && ItemsFile.Read(text, items, periods, mayTellDays: facts.Knowledge is not null, faults) is { } file)
            {
                files.Add(file);
            }
        }

        return facts.With(files);
    }
}
