using ContractRules.Documents.Input;
using NodaTime;

namespace ContractRules.Documents.Facts;

/// <summary>Where each fact of each period stands in a facts file: more than once where rows tell on which day they became known.</summary>
internal sealed class FactPlaces
{
    private readonly Dictionary<(string Period, string? Fact), List<(LocalDate? Day, Place Place)>> _places = [];

    /// <summary>Notes where a fact of a period stands, or with no fact the period itself.</summary>
    public void Add(string period, LocalDate? day, string? fact, Place place)
    {
        if (!_places.TryGetValue((period, fact), out var places))
        {
            _places.Add((period, fact), places = []);
        }

        places.Add((day, place));
    }

    /// <summary>The place that counts on a day: that of the row known last by then, the lower of two; null where there is none.</summary>
    public Place? Of(string period, LocalDate? day, string? fact) => _places.TryGetValue((period, fact), out var places)
        ? places.Where(found => day is null || !(found.Day > day)).DefaultIfEmpty(places[^1]).OrderBy(found => found.Day).Last().Place
        : null;
}
