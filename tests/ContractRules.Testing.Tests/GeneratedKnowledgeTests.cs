using ContractRules.Issuing;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing.Tests;

public sealed class GeneratedKnowledgeTests
{
    private static readonly TimelineShape Shape = TimelineShape.Any with { AtMost = 6 };

    [Theory]
    [InlineData("international-voip")]
    [InlineData("royalty")]
    public void All_knowledge_is_issued_without_faults_and_much_of_it_is_corrected_or_withdrawn(string key)
    {
        var agreement = KnownAgreements.Of(key);
        var (corrected, withdrawn, drawn) = (0, 0, 0);
        Prop.ForAll(GeneratedKnowledge.Of(agreement, Shape), knowledge =>
            {
                var run = agreement.Issue(knowledge);
                drawn++;
                corrected += knowledge.Rows.Count > run.Statements.Count ? 1 : 0;
                withdrawn += knowledge.Rows.Any(row => row.Facts.Withdrawn.Count > 0) ? 1 : 0;
                return run.Faults.Count == 0;
            })
            .QuickCheckThrowOnFailure();
        Assert.True(corrected > drawn / 4 && withdrawn > drawn / 10, $"{corrected} corrected and {withdrawn} withdrawn of {drawn}");
    }
}
