using System.Diagnostics;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;
using ContractRules.Explanation;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>Whatever calls itself an explanation is refused with a place, or audited in bounded time.</summary>
public sealed class HostileExplanationTests
{
    private static readonly string _sound = ExplanationDocument.Of(
        EveryOperation.Agreement, EveryOperation.Agreement.Settle(EveryOperation.Months[0]).Statements[0].Explain(["profit", "rounded", "root", "answer", "choice"]), rounded: true).ToJson();

    [Theory]
    [InlineData("", "explanation.json:1:1: $: ")]
    [InlineData("{", "explanation.json:")]
    [InlineData("[]", "explanation.json:1:")]
    [InlineData("null", "explanation.json: $: found null")]
    [InlineData("{\"$schema\": \"urn:contract-rules:statements:1\"}", "$: there is no ")]
    public void What_is_no_explanation_is_refused_with_its_place(string text, string told)
    {
        var received = Receive.Explanation(SourceText.Of(text, "explanation.json"));
        Assert.Null(received.Value);
        Assert.Contains(told, Assert.Single(received.Faults).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"operation\": \"product\"", "\"operation\": \"sine\"", ": $.steps: a value of another kind")]
    [InlineData("\"operation\": \"rounding\"", "\"operation\": \"comparison\"", ".relation: nothing; expected what comparison takes")]
    [InlineData("\"operation\": \"negation\"", "\"operation\": \"product\"", ".of: 1 steps; expected 2")]
    [InlineData("\"agreement\": \"every-operation\"", "\"agrement\": \"\", \"agreement\": \"every-operation\"", ": a member that is not known here; expected an explanation as ")]
    [InlineData("\"places\": 6", "\"places\": 1001", "$.steps[")]
    [InlineData("\"value\": \"1000.1\"", "\"value\": \"1e999999999\"", "$.")]
    public void What_a_step_lacks_is_told_with_its_path(string sound, string tampered, string told)
    {
        Assert.Contains(sound, _sound, StringComparison.Ordinal);
        var received = Receive.Explanation(SourceText.Of(_sound.Replace(sound, tampered, StringComparison.Ordinal), "explanation.json"));
        Assert.Null(received.Value);
        Assert.Contains(received.Faults, fault => fault.ToString().Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void Circles_and_steps_that_are_not_there_are_refused()
    {
        var document = JsonDocuments.Read<ExplanationDocument>(_sound);
        foreach (var refers in new[] { -1, 2, 3, int.MaxValue })
        {
            var circle = Tampering.With(document, 2, document.Steps!.Value[2] with { Operation = Operation.Sum, Of = [0, refers] });
            var fault = Assert.Single(Receive.Explanation(SourceText.Of(circle.ToJson(), "e.json")).Faults, fault => fault.Place.Path == "$.steps[2].of[1]");
            Assert.Equal("the number of a step before it, 0 to 1", fault.Expected);
            Assert.Throws<ArgumentException>(() => ExplanationAudit.Of(circle));
        }

        Assert.Equal("$.steps", Assert.Single(Receive.Explanation(SourceText.Of((document with { Steps = null }).ToJson(), "e.json")).Faults).Place.Path);
    }

    [Fact]
    public void Lines_nested_beyond_all_measure_are_no_JSON_that_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"words\":\"\",\"told\":\"here\",\"definitions\":[],\"lines\":[", 100_000));
        var received = Receive.Explanation(SourceText.Of($"{_sound[.._sound.IndexOf("\"lines\": [", StringComparison.Ordinal)]}\"lines\": [{deep}", "e.json"));
        Assert.Single(received.Faults);
    }

    [Fact]
    public void Computing_without_end_is_not_done()
    {
        // Powers of powers, each within its bounds, and sums over and over of numbers of many digits.
        var document = JsonDocuments.Read<ExplanationDocument>(_sound);
        var given = document.Steps!.Value.First(step => step.Operation == Operation.Stated);
        var big = Enumerable.Range(0, 40).Select(number => given with { Value = new NumberValue(new Rational(1, System.Numerics.BigInteger.Pow(3, 20_000) + number)) });
        var sums = Enumerable.Range(0, 5_000).Select(_ => given with { Operation = Operation.Sum, Of = [.. Enumerable.Range(0, 40)] });
        var hostile = document with { Steps = [.. big, .. sums], Explanations = [document.Explanations[0] with { Step = 0, Lines = [] }] };

        var watch = Stopwatch.StartNew();
        var audit = ExplanationAudit.Of(hostile);
        Assert.Equal(5_000, audit.Refused.Count);
        Assert.Contains(audit.Refused, refused => refused.Why == "it takes more computing than is done");
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{watch.Elapsed}");
    }

    [Law(Arbitrary = [typeof(Texts)])]
    public void Whatever_is_changed_in_the_text_it_is_refused_or_audited_and_never_fails(byte[] text)
    {
        using var stream = new MemoryStream(text);
        var received = Receive.Explanation(SourceText.Read(stream, "e.json"));
        Assert.True(received.Value is null == received.Faults.Count > 0);
        if (received.Value is { } explanation)
        {
            Assert.NotEmpty(Publish.Audit(explanation).ToText(Format.Csv));
        }
    }

    public static class Texts
    {
        public static Arbitrary<byte[]> Any() => Mutations.Of(_sound).ToArbitrary();
    }
}
