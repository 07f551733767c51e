using System.Globalization;
using ContractRules.Documents.Csv;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>Figures of ventures as CSV.</summary>
internal sealed class CsvVentureFigures : VentureWriter
{
    private readonly TextWriter _output;
    private readonly List<string> _undetermined = [];

    public CsvVentureFigures(TextWriter output, Plan plan)
        : base(plan)
    {
        _output = output;
        CsvLines.Write(output, [[CsvVentureLines.Venture, Documents.Facts.FactsHeader.Period, "in-force", .. Figures.Select(figure => figure.Name), "undetermined"]]);
    }

    /// <inheritdoc/>
    public override void Dispose() => _output.Flush();

    private protected override void Write(string venture, SettledRow row)
    {
        _output.Write(CsvLines.Name(venture));
        _output.Write(',');
        _output.Write(row.Columns.Period.Label);
        _output.Write(',');
        _output.Write(new DateValue(row.Columns.InForce).ToString());
        Span<char> text = stackalloc char[PlainSteps.MostCharacters];
        for (var place = 0; place < Figures.Count; place++)
        {
            _output.Write(',');
            if (Figures[place].TryPlain(row, place, out var number))
            {
                number.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
                _output.Write(text[..length]);
            }
            else if (Figures[place].ValueOf(row, place) is { } value)
            {
                _output.Write(value);
            }
            else if (WrittenFigure.IsUndetermined(row, place))
            {
                _undetermined.Add(Figures[place].Name);
            }
        }

        _output.Write(',');
        _output.Write(CsvLines.Name(string.Join("; ", _undetermined)));
        _output.Write('\n');
        _undetermined.Clear();
    }
}
