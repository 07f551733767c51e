namespace ContractRules.Plans.Columns;

/// <summary>Arrays in which several short columns stand one after another; a long one stands alone.</summary>
/// <param name="most">How many cells share an array at most.</param>
internal struct SharedArrays<T>(int most)
    where T : struct
{
    private T[]? _last;
    private int _used;

    /// <summary>Room for so many cells.</summary>
    /// <param name="count">How many.</param>
    /// <param name="times">How often as many are taken, about.</param>
    public (T[] Cells, int Start) Take(int count, int times)
    {
        if (_last is null || _last.Length - _used < count)
        {
            (_last, _used) = (GC.AllocateUninitializedArray<T>((int)Math.Max(count, Math.Min((long)count * times, most))), 0);
        }

        _used += count;
        return (_last, _used - count);
    }
}
