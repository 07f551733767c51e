using ContractRules.Documents.Explanations;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>The addends under a line: where some of them stand there, none may be missing, or a reader adds up too little.</summary>
/// <param name="steps">The steps of the explanation.</param>
/// <param name="effort">How much is looked at at most.</param>
internal sealed class Addends(EquatableArray<StepDocument> steps, Effort effort)
{
    private readonly HashSet<int> _looked = [];

    /// <summary>Whether all addends of the figure stand under its line, or none of them does.</summary>
    public bool AreAllUnder(LineDocument line)
    {
        var shown = (line.Lines ?? []).Select(below => below.Step).ToList();
        if (shown.Count == 0 || shown.Contains(null) || SumOf(line) is not { } sum)
        {
            return true;
        }

        var under = shown.OfType<int>().ToHashSet();
        if (!effort.Allows(Of(sum).Count))
        {
            return false;
        }

        return !Of(sum).Any(addend => under.Contains(Amount(addend))) || Of(sum).All(addend => IsShown(addend, under));
    }

    // A term and a phrase show the addends of what they stand for, where the line tells what that is.
    private int? SumOf(LineDocument line)
    {
        var (number, told) = (line.Step!.Value, 0);
        while (steps[number].Operation is Operation.Term or Operation.Phrase && told++ < line.Definitions.Count && effort.Allows(1))
        {
            number = Of(number)[0];
        }

        return steps[number] is { Operation: Operation.Sum, Value: NumberValue } ? number : null;
    }

    // Constants stand in the words of the line, and of a choice the branch taken is shown, at whatever it comes down to. A phrase shows what
    // it speaks of, which may be what an addend is made of.
    private bool IsShown(int addend, HashSet<int> under)
    {
        var waiting = new Stack<int>([addend]);
        while (waiting.TryPop(out var next))
        {
            var amount = Amount(next);
            if (under.Contains(amount) || steps[amount].Operation is Operation.Stated or Operation.Choice or Operation.Reading || !_looked.Add(amount))
            {
                continue;
            }

            if (steps[amount].Operation is Operation.Term or Operation.Phrase || Of(amount).Count == 0 || !effort.Allows(Of(amount).Count))
            {
                return false;
            }

            foreach (var part in Of(amount))
            {
                waiting.Push(part);
            }
        }

        return true;
    }

    private int Amount(int addend) =>
        steps[addend].Operation == Operation.Negation && Of(addend)[0] is var taken && steps[taken].Operation is not (Operation.Choice or Operation.Reading) ? taken : addend;

    private EquatableArray<int> Of(int number) => steps[number].Of ?? [];
}
