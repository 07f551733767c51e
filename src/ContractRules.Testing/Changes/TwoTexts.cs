using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Testing.Drawing;

namespace ContractRules.Testing.Changes;

/// <summary>A text before a change and after it, read alike, each taking the facts that the other asks for.</summary>
/// <param name="Before">The agreement before the change.</param>
/// <param name="After">The agreement after it.</param>
/// <param name="AsGiven">The agreement after it as it is given, which asks for its own facts alone.</param>
internal sealed record TwoTexts(Agreement Before, Agreement After, Agreement AsGiven)
{
    /// <summary>Both as they are given.</summary>
    public static TwoTexts Of(Agreement before, Agreement after) => new(before.Taking(after), after.Taking(before), after);

    private TextsAsRead TextsBefore { get; init; } = new(Before);

    private TextsAsRead TextsAfter { get; init; } = new(After);

    /// <summary>The agreement after the change, which asks for its own facts alone, read so.</summary>
    public Agreement Written => Under(AsGiven, [.. After.Readings.Select(reading => (reading, After.Choices.Of(reading).Name))]);

    /// <summary>Both read as one agreement is; a question that the change itself reads otherwise stays as it is in each.</summary>
    public TwoTexts ReadAs(Agreement read)
    {
        var chosen = read.Readings.Where(reading => !IsReadOtherwise(reading)).Select(reading => (reading, read.Choices.Of(reading).Name)).ToList();
        return Under(chosen);
    }

    /// <summary>Both read nearer to the defaults by one question.</summary>
    public IEnumerable<TwoTexts> NearerToTheDefaults() =>
        from reading in Before.Readings.Concat(After.Readings).Distinct()
        where !IsReadOtherwise(reading) && (After.Readings.Contains(reading) ? After : Before).Choices.Of(reading) != reading.Default
        let chosen = new List<(Reading Reading, string Option)> { (reading, reading.Default.Name) }
        select Under(chosen);

    private bool IsReadOtherwise(Reading reading) =>
        Before.Readings.Contains(reading) && After.Readings.Contains(reading) && Before.Choices.Of(reading) != After.Choices.Of(reading);

    private TwoTexts Under(List<(Reading Reading, string Option)> chosen) =>
        this with { Before = TextsBefore.Under(Choosing(Before, chosen)), After = TextsAfter.Under(Choosing(After, chosen)) };

    private static Agreement Under(Agreement agreement, List<(Reading Reading, string Option)> chosen) => agreement.Under(Choosing(agreement, chosen));

    private static ReadingChoices Choosing(Agreement agreement, List<(Reading Reading, string Option)> chosen) => chosen
        .Where(choice => agreement.Readings.Contains(choice.Reading))
        .Aggregate(agreement.Choices, (choices, choice) => choices.With(choice.Reading, choice.Option));
}
