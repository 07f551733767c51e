using Apache.Arrow;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Arrow.Facts;

/// <summary>One column of a batch as a fact of an agreement.</summary>
internal static class GivenColumns
{
    /// <summary>Reads a column; null, and a fault, where it is none of a fact, or one that was read before.</summary>
    public static (FactDeclaration Fact, Column Column)? Read(Agreement agreement, RecordBatch batch, int place, IEnumerable<string> before, CellFaults faults)
    {
        var (key, array) = (batch.Schema.FieldsList[place].Name, batch.Column(place));
        if (!agreement.TryGetFact(key, out var fact))
        {
            faults.Add(key, null, "no such fact", "one that the agreement asks for");
        }
        else if (before.Contains(key))
        {
            faults.Add(key, null, "the fact is given a second time", "one column for each fact");
        }
        else if (array.Length != batch.Length)
        {
            faults.Add(key, null, $"found {(Rational)array.Length} rows", $"{(Rational)batch.Length}, as the batch has");
        }
        else if (FactArrays.Read(array, fact, faults) is { } column)
        {
            return (fact, column);
        }

        return null;
    }
}
