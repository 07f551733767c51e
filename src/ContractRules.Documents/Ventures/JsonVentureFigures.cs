using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>Figures of ventures as lines of JSON.</summary>
internal sealed class JsonVentureFigures : VentureWriter
{
    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;
    private readonly List<string> _undetermined = [];
    private char[] _characters = [];
    private readonly IReadOnlyList<(int Place, JsonEncodedText Name)> _terms;
    private readonly IReadOnlyList<(int Place, JsonEncodedText Name)> _payments;

    public JsonVentureFigures(TextWriter output, Plan plan)
        : base(plan)
    {
        (_output, _json) = (output, new(_line));
        (_terms, _payments) = (Named(isPayment: false), Named(isPayment: true));
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _json.Dispose();
        _output.Flush();
    }

    private protected override void Write(string venture, SettledRow row)
    {
        _json.WriteStartObject();
        _json.WriteString("venture"u8, venture);
        _json.WriteString("period"u8, row.Columns.Period.Label);
        _json.WriteString("inForce"u8, new DateValue(row.Columns.InForce).ToString());
        Write("terms"u8, _terms, row);
        Write("payments"u8, _payments, row);
        _json.WriteStartArray("undetermined"u8);
        _undetermined.ForEach(_json.WriteStringValue);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _undetermined.Clear();
        _json.Flush();
        if (_characters.Length < _line.WrittenCount)
        {
            _characters = new char[2 * _line.WrittenCount];
        }

        _output.Write(_characters, 0, Encoding.UTF8.GetChars(_line.WrittenSpan, _characters));
        _output.Write('\n');
        _line.ResetWrittenCount();
        _json.Reset();
    }

    private void Write(ReadOnlySpan<byte> name, IReadOnlyList<(int Place, JsonEncodedText Name)> figures, SettledRow row)
    {
        _json.WriteStartObject(name);
        Span<char> text = stackalloc char[PlainSteps.MostCharacters];
        foreach (var (place, figure) in figures)
        {
            if (Figures[place].TryPlain(row, place, out var number))
            {
                number.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
                _json.WriteString(figure, text[..length]);
            }
            else if (row[place] is TruthValue(var holds))
            {
                _json.WriteBoolean(figure, holds);
            }
            else
            {
                var value = Figures[place].ValueOf(row, place);
                _json.WriteString(figure, value);
                if (value is null && WrittenFigure.IsUndetermined(row, place))
                {
                    _undetermined.Add(Figures[place].Name);
                }
            }
        }

        _json.WriteEndObject();
    }

    private IReadOnlyList<(int Place, JsonEncodedText Name)> Named(bool isPayment) =>
        [.. Figures.Index().Where(figure => figure.Item.IsPayment == isPayment).Select(figure => (figure.Index, JsonEncodedText.Encode(figure.Item.ShortName)))];
}
