using System.Globalization;
using System.Text.Json;

namespace ContractRules.Settlement;

/// <summary>Looks at the members of the document as such: each stands once, and all are known.</summary>
internal partial class ElementReader
{
    /// <summary>The members of an object that has these and no others.</summary>
    public ElementMembers Members(JsonElement? element, string place, params string[] known)
    {
        if (element is not { ValueKind: JsonValueKind.Object } whole)
        {
            Wrong<JsonElement>(place, element, $"an object with {string.Join(", ", known)}");
            return new(this, null, place);
        }

        ReportOthers(whole, place, known);
        return new(this, whole, place);
    }

    // Of two members under one key JSON takes the last, and what the first said would be lost.
    public void ReportTwice(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var met = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in element.EnumerateObject())
            {
                if (!met.Add(member.Name))
                {
                    Report(Inside(place, member.Name), "the same key twice", "each key once");
                }

                if (HoldsOthers(member.Value))
                {
                    ReportTwice(member.Value, Inside(place, member.Name));
                }
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index().Where(item => HoldsOthers(item.Item)))
            {
                ReportTwice(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]"));
            }
        }

        static bool HoldsOthers(JsonElement element) => element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
    }

    // What is spelled otherwise than the state has it would else be as if it were not there.
    public void ReportOthers(JsonElement element, string place, params string[] known)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject().Where(member => !known.Contains(member.Name)))
            {
                Report(Inside(place, Cut(member.Name)), "a member that is none of it", $"one of {string.Join(", ", known)}");
            }
        }
    }
}
