using System.Collections.Frozen;
using ContractRules.Agreements.Checks;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>The same agreement, read otherwise, with holidays, in force as on one date, or as known on one. The order in which these are asked for matters nowhere but where it says so.</summary>
public sealed partial class Agreement
{
    private readonly LocalDate? _asInForceOn;

    // What is asked for stays that of the original, whatever is known of its amendments.
    private Agreement(
        Agreement original, Agreement known, Consolidation consolidation, LocalDate? asInForceOn, ReadingChoices choices, HolidayCalendar holidays)
    {
        (Key, Title, Dated, Periods, Parties, Clauses) =
            (original.Key, original.Title, original.Dated, original.Periods, original.Parties, original.Clauses);
        (Facts, Items, Lots, Readings, Recollections) = (original.Facts, original.Items, original.Lots, original.Readings, original.Recollections);
        (Layout, Invariants, Openings, _amendedOtherwise) = (original.Layout, original.Invariants, original.Openings, new(AmendedOtherwiseNow));
        (_facts, _countedBeforehand) = (original._facts, original._countedBeforehand);
        (Amendments, Texts, Ranges) = (known.Amendments, known.Texts, known.Ranges);
        (_consolidation, _asInForceOn, Choices, Holidays) = (consolidation, asInForceOn, choices, holidays);
        var isSameText = ReferenceEquals(consolidation, original._consolidation) && asInForceOn == original._asInForceOn;
        _settledUnder = isSameText ? original._settledUnder : asInForceOn is { } date ? consolidation.AsInForceOn(date) : consolidation;
        (_fingerprints, _readAs) = (isSameText ? original._fingerprints : new(FingerprintsNow), new(ReadNow));
        _coreFacts = new(() => Agreements.CoreFacts.Of(this));
        _denominators = isSameText ? original._denominators : new(() => StaticDenominators.Of([.. Texts.Concat(Versions).Distinct()]));
        _denominatorsAsRead = new(() => StaticDenominators.Of(Texts, Choices));
    }

    // A text put together of those of two agreements, which asks for no more than both do.
    private Agreement(Agreement one, Agreement other, AgreementVersion text, ReadingChoices choices)
    {
        (Key, Title, Dated, Periods, Clauses) = (one.Key, one.Title, one.Dated, one.Periods, text.Clauses);
        (Parties, Amendments) = (Joined(one.Parties, other.Parties), []);
        (Facts, Items, Lots, Readings) = (
            [.. text.Facts.Concat(one.Facts).Concat(other.Facts).DistinctBy(fact => fact.Key)],
            [.. text.Items.Concat(one.Items).Concat(other.Items).DistinctBy(items => items.Key)],
            Joined(one.Lots, other.Lots),
            Joined(one.Readings, other.Readings));
        Recollections = one.Recollections == other.Recollections ? one.Recollections : Recollection.Of([.. one.Texts, .. other.Texts]);
        (Openings, _amendedOtherwise) = ([], new(AmendedOtherwiseNow));
        _facts = Facts.ToFrozenDictionary(fact => fact.Key, StringComparer.Ordinal);
        _countedBeforehand = one._countedBeforehand.Union(other._countedBeforehand, StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
        _consolidation = _settledUnder = Consolidation.Throughout(text);
        (_asInForceOn, Choices, Holidays, Texts) = (text.InForceFrom, choices, one.Holidays, [text]);
        // It is settled to compare amounts, and nobody goes on from it: a fingerprint of its own would cost more than all its figures.
        (_fingerprints, _readAs, _coreFacts) = (one._fingerprints, new(ReadNow), new(() => Agreements.CoreFacts.Of(this)));
        (_denominators, Ranges) = (new(() => StaticDenominators.Of(Texts)), RuleRanges.Of([text.Meanings]));
        _denominatorsAsRead = new(() => StaticDenominators.Of(Texts, Choices));

        static EquatableArray<T> Joined<T>(EquatableArray<T> of, EquatableArray<T> and) => of == and ? of : [.. of.Concat(and).Distinct()];
    }

    // What others ask for is taken and changes nothing.
    private Agreement(Agreement original, Agreement other)
        : this(original, original, original._consolidation, original._asInForceOn, original.Choices, original.Holidays)
    {
        Facts = [.. original.Facts.Concat(other.Facts).DistinctBy(fact => fact.Key)];
        Items = [.. original.Items.Concat(other.Items).DistinctBy(items => items.Key)];
        _facts = Facts.ToFrozenDictionary(fact => fact.Key, StringComparer.Ordinal);
    }

    /// <summary>The same agreement, read so.</summary>
    /// <param name="reading">The open question.</param>
    /// <param name="option">The name of the option to take.</param>
    /// <exception cref="ArgumentException">The question is none of this agreement, or has no such option.</exception>
    public Agreement Under(Reading reading, string option) => Choices.With(reading, option) is var choices && Readings.Contains(reading)
        ? new(this, this, _consolidation.Under(choices), _asInForceOn, choices, Holidays)
        : throw new ArgumentException($"'{Key}' leaves no question '{reading}' open as it is asked here; expected one of {string.Join(", ", Readings)}.", nameof(reading));

    /// <summary>The same agreement, read so in several questions at once, which takes less than one after another.</summary>
    /// <param name="chosen">Open questions, each with the name of the option to take.</param>
    /// <exception cref="ArgumentException">A question is none of this agreement, or has no such option.</exception>
    /// <example><c>agreement.Under([(OverheadBasis, "flat-month"), (LossMonths, "shared")])</c>.</example>
    public Agreement Under(params EquatableArray<(Reading Reading, string Option)> chosen) => chosen.Count == 0 ? this
        : chosen.Select(choice => choice.Reading).FirstOrDefault(reading => !Readings.Contains(reading)) is { } none
            ? throw new ArgumentException($"'{Key}' leaves no question '{none}' open as it is asked here; expected one of {string.Join(", ", Readings)}.", nameof(chosen))
            : Under(chosen.Aggregate(Choices, (choices, choice) => choices.With(choice.Reading, choice.Option)));

    /// <summary>The same agreement, read by these choices altogether, whatever it was read by before.</summary>
    /// <exception cref="ArgumentException">A choice answers a question that is none of this agreement.</exception>
    /// <example><c>agreement.Under(ReadingChoices.Defaults.With(overheadBasis, "flat-month").With(spectrumValue, "none"))</c>.</example>
    public Agreement Under(ReadingChoices choices) => choices.NotNull().Answered.All(key => Readings.Any(reading => reading.Key == key))
        ? new(this, this, _consolidation.Under(choices), _asInForceOn, choices, Holidays)
        : throw new ArgumentException($"'{Key}' leaves open {string.Join(", ", Readings)}, and not all that is chosen of: {choices}.", nameof(choices));

    /// <summary>The same agreement, with these holidays passed over when business days are counted.</summary>
    public Agreement Observing(HolidayCalendar holidays) => new(this, this, _consolidation, _asInForceOn, Choices, holidays.NotNull());

    /// <summary>The same agreement, with every period settled under the version in force on one date.</summary>
    /// <remarks>Which one that is hangs on what is known and how it is read, also where that is said afterwards.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the agreement.</exception>
    public Agreement AsInForceOn(LocalDate date) => date.InIso() >= Dated
        ? new(this, this, _consolidation, date, Choices, Holidays)
        : throw new ArgumentOutOfRangeException(nameof(date), $"'{Key}' is in force from {new DateValue(Dated)}.");

    /// <summary>The same agreement, taking also the facts and items that another asks for, which change nothing: so that one set of facts can be given to both.</summary>
    /// <example><c>agreement.Taking(rewritten)</c> reads the facts over which the two are compared.</example>
    public Agreement Taking(Agreement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Facts.All(fact => TryGetFact(fact.Key, out _)) && other.Items.All(items => TryGetItems(items.Key, out _)) ? this : new(this, other);
    }

    /// <summary>Whether every period is settled under one text, as after <see cref="AsInForceOn"/>.</summary>
    public bool IsInForceThroughout => _asInForceOn is not null;

    /// <summary>The only text under which every period is settled; null where that in force at each is.</summary>
    internal AgreementVersion? TextThroughout => _asInForceOn is null ? null : _settledUnder.Versions[0];

    /// <summary>The same agreement, settling every period under one text, put together of its own clauses and those of another agreement.</summary>
    /// <exception cref="AgreementFaultsException">The text is none that could stand by itself.</exception>
    internal Agreement Throughout(AgreementVersion text, Agreement other, ReadingChoices choices)
    {
        var agreement = new Agreement(this, other, text, choices);
        return AgreementCheck.OfText(agreement, [.. Versions, .. other.Versions]) is { Count: > 0 } faults ? throw new AgreementFaultsException(Key, faults) : agreement;
    }

    /// <summary>The same agreement as it was known on a date: without the amendments that were signed later.</summary>
    /// <remarks>
    /// It accepts the same facts and carries the same state, so that one set of facts can be settled as known on any
    /// date; what only a later amendment asks for is then not looked at. A reading may decide when an amendment was
    /// signed: choose readings first.
    /// </remarks>
    /// <exception cref="AgreementFaultsException">An amendment then known edits what only a later one brings.</exception>
    public Agreement AsKnownOn(LocalDate date)
    {
        date.InIso();
        return WithAmendments([.. Amendments.Where(amendment => amendment.SignedOn(Choices) <= date)]);
    }

    /// <summary>The same agreement as it stood on a date: without the amendments that take effect later, whenever they were signed.</summary>
    /// <remarks>It accepts the same facts and carries the same state. A reading may decide when an amendment takes effect: choose readings first.</remarks>
    /// <exception cref="AgreementFaultsException">An amendment in effect then edits what only a later one brings.</exception>
    /// <example><c>agreement.AsItStoodOn(signed).CheckChange(to: agreement)</c> tells what its amendments break.</example>
    public Agreement AsItStoodOn(LocalDate date)
    {
        date.InIso();
        return WithAmendments([.. Amendments.Where(amendment => amendment.Under(Choices).Effective <= date)]);
    }

    private Agreement WithAmendments(EquatableArray<Amendment> amendments)
    {
        if (amendments.Count == Amendments.Count)
        {
            return this;
        }

        var then = new Agreement(Key, Title, Dated, Cadence, Parties, Clauses, amendments, Periods.First);
        return new Agreement(this, then, then._consolidation.Under(Choices).Assuming(Assumptions), _asInForceOn, Choices, Holidays);
    }
}
