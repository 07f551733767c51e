using System.Numerics;
using Apache.Arrow;
using ContractRules.Rules;

namespace ContractRules.Arrow.Facts;

/// <summary>Dictionary-encoded cells: each entry is read once, and each row takes that of its index.</summary>
internal static class GivenEntries
{
    /// <summary>Reads an array; null, and a fault, where its entries are of a type that holds no such fact.</summary>
    public static Column? Read(DictionaryArray array, FactDeclaration fact, CellFaults faults)
    {
        // A row may take any of them.
        var wrong = new CellFaults(int.MaxValue);
        if (FactArrays.Read(array.Dictionary, fact, wrong) is not { } entries)
        {
            faults.Add(wrong.Told[0]);
            return null;
        }

        var faultOf = wrong.Told.ToLookup(fault => fault.Row);
        return array.Indices switch
        {
            Int8Array => Taken<sbyte>(),
            Int16Array => Taken<short>(),
            Int32Array => Taken<int>(),
            Int64Array => Taken<long>(),
            UInt8Array => Taken<byte>(),
            UInt16Array => Taken<ushort>(),
            UInt32Array => Taken<uint>(),
            _ => Taken<ulong>(),
        };

        Column Taken<T>()
            where T : struct, IBinaryInteger<T>
        {
            var indices = GivenNumbers.Cells<T>(array.Indices);
            var (known, taken) = (Bitmaps.Known(array.Indices), new TakenCells(entries, array.Length));
            for (var row = 0; row < indices.Length; row++)
            {
                if (!Bitmaps.IsKnown(known, row))
                {
                    continue;
                }

                if (long.CreateSaturating(indices[row]) is var entry && (entry < 0 || entry >= array.Dictionary.Length))
                {
                    faults.Add(fact.Key, row, $"found index {indices[row]}", $"one of the {array.Dictionary.Length} entries of the dictionary");
                    continue;
                }

                foreach (var fault in faultOf[(int)entry])
                {
                    faults.Add(fault with { Row = row });
                }

                taken.Take(row, (int)entry);
            }

            return taken.Column;
        }
    }
}
