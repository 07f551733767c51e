using System.Text;
using ContractRules.Documents.Ventures;
using ContractRules.Plans.Ventures;

namespace ContractRules.Documents.Tests.Ventures;

/// <summary>Facts of shops read, settled and written.</summary>
internal sealed record VenturesRun(string Written, IReadOnlyList<string> Faults, IReadOnlyList<VentureState> Standing)
{
    /// <summary>Settles a text.</summary>
    /// <param name="text">The facts.</param>
    /// <param name="asJson">Whether figures are written as lines of JSON.</param>
    /// <param name="lot">How many rows are read at once.</param>
    /// <param name="carried">What earlier periods passed on.</param>
    public static VenturesRun Of(string text, bool asJson = false, int lot = 3, IReadOnlyList<VentureState>? carried = null) => Of(Encoding.UTF8.GetBytes(text), asJson, lot, carried);

    /// <inheritdoc cref="Of(string, bool, int, IReadOnlyList{VentureState}?)"/>
    public static VenturesRun Of(byte[] text, bool asJson = false, int lot = 3, IReadOnlyList<VentureState>? carried = null)
    {
        var opened = Receive.Ventures(new MemoryStream(text), "shops", Shop.Agreement);
        if (opened.Value is not { } file)
        {
            return new("", [.. opened.Faults.Select(fault => fault.ToString())], []);
        }

        using var output = new StringWriter();
        using var writer = asJson ? VentureWriter.JsonLines(output, Shop.Plan) : VentureWriter.Csv(output, Shop.Plan);
        using (file)
        {
            var lots = file.Settle(Shop.Plan, carried: carried, rowsALot: lot).ToList();
            lots.ForEach(writer.Write);
            return new(output.ToString(), [.. lots.SelectMany(settled => settled.Faults).Select(fault => fault.ToString())], lots[^1].Settled.Closed);
        }
    }

    /// <summary>The lines that were written.</summary>
    public IReadOnlyList<string> Lines => Written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
