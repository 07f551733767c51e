using ContractRules.Documents.Input;
using ContractRules.Openings;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Openings;

/// <summary>Gathers the lines of open lots; lots of which no line says anything are not known.</summary>
internal sealed class OpeningLotLines(EquatableArray<OpeningLots> asked)
{
    private readonly HashSet<string> _none = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Item>> _open = new(StringComparer.Ordinal);

    /// <summary>Whether a line is one of lots; what is wrong in it goes to the faults.</summary>
    public bool Takes(OpeningLine line, Faults faults)
    {
        if (asked.FirstOrDefault(lots => lots.Lots.Key == line.Key.Text) is { } whole && line.Asked.Text == OpeningHeader.Lots)
        {
            if (line.Value.Text == OpeningHeader.None)
            {
                _none.Add(whole.Lots.Key);
            }
            else if (!line.Value.IsBlank)
            {
                faults.Add(line.Value.Place, $"{whole.Lots}: {Quoting.Of(line.Value.Text)} is no answer", $"{OpeningHeader.None}, or nothing and a line for each field of each lot");
            }

            return true;
        }

        return asked.FirstOrDefault(lots => line.Key.Text.StartsWith($"{lots.Lots.Key}[", StringComparison.Ordinal) && line.Key.Text.EndsWith(']')) is { } kind
            && (line.Value.IsBlank || TakesField(line, kind, faults));
    }

    /// <summary>The balances with the lots.</summary>
    public OpeningBalances AddTo(OpeningBalances balances) => asked
        .Where(lots => _none.Contains(lots.Lots.Key) || _open.ContainsKey(lots.Lots.Key))
        .Aggregate(balances, (all, lots) => all.WithLots(lots.Lots, _open.GetValueOrDefault(lots.Lots.Key, [])));

    private bool TakesField(OpeningLine line, OpeningLots kind, Faults faults)
    {
        var key = line.Key.Text[(kind.Lots.Key.Length + 1)..^1].Trim();
        if (key.Length == 0)
        {
            faults.Add(line.Key.Place, $"the key of the {kind.Lots} is missing", $"what it is called, between the brackets: {OpeningHeader.OfLot(kind.Lots.Key, "2002-09")}");
            return true;
        }

        var field = kind.Lots.BroughtForward.Fields.FirstOrDefault(known => known.Key == line.Asked.Text);
        var text = kind.Lots.Texts.FirstOrDefault(known => known.Key == line.Asked.Text);
        var open = _open.TryGetValue(kind.Lots.Key, out var known) ? known : _open[kind.Lots.Key] = [];
        var place = open.FindIndex(lot => lot.Key == key);
        var lot = place < 0 ? Item.Of(key) : open[place];
        if (text is not null)
        {
            lot = lot.With(text.Key, line.Value.Text);
        }
        else if (field is not null && line.IsIn(field.Measure, faults) && BalanceReader.Read(line.Value, field, field.Measure, field.Expectation, faults) is { } value)
        {
            lot = lot.With(field.Key, value);
        }
        else if (field is null)
        {
            return false;
        }

        if (place < 0)
        {
            open.Add(lot);
        }
        else
        {
            open[place] = lot;
        }

        return true;
    }
}
