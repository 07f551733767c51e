namespace ContractRules.Coverage.Refuting;

/// <summary>What a condition can come to where something is supposed.</summary>
[Flags]
internal enum Possible
{
    /// <summary>Nothing: what is supposed contradicts itself.</summary>
    Nothing = 0,

    /// <summary>It can hold.</summary>
    Holds = 1,

    /// <summary>It can fail.</summary>
    Fails = 2,

    /// <summary>It can be undetermined.</summary>
    Open = 4,

    /// <summary>Any of these.</summary>
    Anything = Holds | Fails | Open,
}
