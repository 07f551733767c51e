using System.Collections.Concurrent;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Html;
using ContractRules.Documents.Input;
using NodaTime;

namespace ContractRules.Documents.Tests.Html;

/// <summary>Pages that are looked at.</summary>
internal static class Pages
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Made = new();

    /// <summary>The sample of the VoIP agreement, all months.</summary>
    public static Settled Voip { get; } = Sample("international-voip", InternationalVoipAgreement.Agreement);

    /// <summary>The sample of the acquisition, all months.</summary>
    public static Settled Ldts { get; } = Sample("fusion-ldts", FusionLdtsAgreement.Agreement);

    /// <summary>One month of the VoIP agreement.</summary>
    public static Settled October { get; } = Voip.Only(Voip.Statements.First(statement => statement.Period.Label == "2002-10"));

    /// <summary>Every page, by its name.</summary>
    public static string Named(string name) => Made.GetOrAdd(name, new Lazy<string>(() => Make(name))).Value;

    private static string Make(string name) => name switch
    {
        "one month" => Of(October),
        "a month of profit" => Of(Voip.Only(Voip.Statements.First(statement => statement.Period.Label == "2003-04"))),
        "all months" => Of(Voip),
        "an acquisition" => Of(Ldts),
        "clauses" => ReportOf(InternationalVoipAgreement.Agreement),
        _ => throw new ArgumentException(name, nameof(name)),
    };

    public static string Of(Settled settled)
    {
        using var output = new StringWriter();
        StatementHtml.Write(settled, new StatementOptions { SettledOn = new LocalDate(2004, 9, 15) }, output);
        return output.ToString();
    }

    private static string ReportOf(Agreements.Agreement agreement)
    {
        using var output = new StringWriter();
        ReportHtml.Write(ClausesReport.Of(agreement, agreement.Versions[^1]), output);
        return output.ToString();
    }

    private static Settled Sample(string name, Agreements.Agreement agreement)
    {
        var faults = new Faults();
        var text = SourceText.Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", $"{name}.csv")), $"{name}.csv");
        var settled = Settled.From(agreement, FactsFile.Read(text, agreement, faults)!, faults);
        Assert.Empty(faults);
        return settled!;
    }
}
