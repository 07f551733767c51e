namespace ContractRules.Openings;

/// <summary>Something that the reference remembers and a plan did not pass on.</summary>
/// <param name="Asked">By what a rule asks for it: <c>sales to-date</c>, <c>THIL's terminate</c>; empty where none can.</param>
/// <param name="Words">What it is.</param>
internal sealed record LeftOut(string Asked, string Words)
{
    /// <summary>A balance: it is called as rules ask for it.</summary>
    public static LeftOut Of(string balance) => new(balance, balance);

    /// <summary>By what rules ask for the exercise of a power.</summary>
    public static string AskedOf(string holder, string key) => $"{holder}'s {key}";
}
