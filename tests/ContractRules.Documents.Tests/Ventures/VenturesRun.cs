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
        var opened = VentureReader.Open(new MemoryStream(text), "shops", Shop.Agreement);
        if (opened.Value is not { } reader)
        {
            return new("", [.. opened.Faults.Select(fault => fault.ToString())], []);
        }

        using var output = new StringWriter();
        using var writer = asJson ? VentureWriter.JsonLines(output, Shop.Plan) : VentureWriter.Csv(output, Shop.Plan);
        var (settling, faults) = (new VentureSettling(Shop.Plan, carried: carried), new List<string>());
        using (reader)
        {
            while (reader.Read(lot) is { } read)
            {
                var settled = settling.Settle(read.Rows);
                faults.AddRange(read.Faults.Concat(settled.Faults.Select(read.PlaceOf)).Select(fault => fault.ToString()));
                writer.Write(settled);
            }
        }

        return new(output.ToString(), faults, [.. settling.Standing]);
    }

    /// <summary>The lines that were written.</summary>
    public IReadOnlyList<string> Lines => Written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
