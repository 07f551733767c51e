using System.Text;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Differences.Ventures;

namespace ContractRules.Documents.Tests.Differences.Ventures;

/// <summary>Nine months of the sample for a venture, five for another, and one for a third whose facts are wrong.</summary>
internal static class VoipVentures
{
    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;

    /// <summary>What the letter of 2002 changes for them.</summary>
    public static VentureComparison OfTheLetter => Compared(Voip.AsInForceOn(Voip.Dated), Voip.AsInForceOn(Voip.Versions[^1].InForceFrom));

    /// <summary>What another reading does, of which no payment hangs.</summary>
    public static VentureComparison OfNothing => Compared(Voip, Voip);

    /// <summary>What one agreement changes in place of another.</summary>
    public static VentureComparison Compared(Agreement before, Agreement after, Action<ComparedLot>? onLot = null)
    {
        using var file = Receive.Ventures(new MemoryStream(Encoding.UTF8.GetBytes(Rows)), "ventures.csv", before.Taking(after)).Value!;
        return before.CompareVentures(after, [.. file.Lots().Select(lot => lot.Rows)], onLot: onLot);
    }

    private static string Rows
    {
        get
        {
            var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples", "international-voip.csv"));
            var wrong = lines[1].Replace("2002-04-30,0,", "2002-04-30,-1,", StringComparison.Ordinal);
            return string.Join('\n', [$"venture,{lines[0]}", .. lines[1..10].Select(line => $"karachi,{line}"), .. lines[1..6].Select(line => $"lahore,{line}"), $"multan,{wrong}"]);
        }
    }
}
