using ContractRules.Agreements;
using ContractRules.Rules;

namespace ContractRules.Testing.Drawing;

/// <summary>Draws how the text is read.</summary>
internal sealed class DrawnReadings(Agreement agreement)
{
    private readonly TextsAsRead _texts = new(agreement);

    /// <summary>Read in any way.</summary>
    public Agreement With(Dice dice) => With(dice, []);

    /// <summary>Read as it has to be, and in any way beside that.</summary>
    /// <param name="dice">What decides the rest.</param>
    /// <param name="needed">How it has to be read.</param>
    public Agreement With(Dice dice, IReadOnlyList<(Reading Reading, ReadingOption Option)> needed) =>
        _texts.Under(Choosing(needed, agreement.Readings.Aggregate(ReadingChoices.Defaults, (chosen, reading) => chosen.With(reading, dice.OneOf(reading.Options).Name))));

    /// <summary>Read as it has to be, and as it is beside that.</summary>
    /// <param name="needed">How it has to be read.</param>
    public Agreement With(IReadOnlyList<(Reading Reading, ReadingOption Option)> needed) => _texts.Under(Choosing(needed, agreement.Choices));

    private static ReadingChoices Choosing(IReadOnlyList<(Reading Reading, ReadingOption Option)> needed, ReadingChoices choices) =>
        needed.Aggregate(choices, (chosen, one) => chosen.With(one.Reading, one.Option.Name));
}
