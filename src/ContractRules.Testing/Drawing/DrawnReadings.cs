using ContractRules.Agreements;

namespace ContractRules.Testing.Drawing;

/// <summary>Draws how the text is read.</summary>
internal sealed class DrawnReadings(Agreement agreement)
{
    private readonly TextsAsRead _texts = new(agreement);

    public Agreement With(Dice dice) => _texts.Under(agreement.Readings.Aggregate(
        ReadingChoices.Defaults, (chosen, reading) => chosen.With(reading, dice.OneOf(reading.Options).Name)));
}
