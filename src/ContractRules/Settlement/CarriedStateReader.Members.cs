using System.Globalization;
using System.Text.Json;

namespace ContractRules.Settlement;

/// <summary>Looks at the members of the document as such: each stands once, and all are known.</summary>
internal sealed partial class CarriedStateReader
{
    // Of two members under one key JSON takes the last, and what the first said would be lost.
    private void ReportTwice(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var met = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in element.EnumerateObject())
            {
                if (!met.Add(member.Name))
                {
                    Report(Inside(member.Name), "the same key twice", "each key once");
                }

                if (HoldsOthers(member.Value))
                {
                    ReportTwice(member.Value, Inside(member.Name));
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

        string Inside(string name) => place.Length == 0 ? name : $"{place}.{name}";
        static bool HoldsOthers(JsonElement element) => element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
    }

    // What is spelled otherwise than the state has it would else be as if it were not there.
    private void ReportOthers(JsonElement element, string place, params string[] known)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject().Where(member => !known.Contains(member.Name)))
            {
                Report(place.Length == 0 ? Cut(member.Name) : $"{place}.{Cut(member.Name)}", "a member that is none of it", $"one of {string.Join(", ", known)}");
            }
        }
    }
}
