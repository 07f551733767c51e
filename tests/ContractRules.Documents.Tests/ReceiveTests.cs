using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;
using ContractRules.Documents.Openings;
using ContractRules.Documents.Tests.Html;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Tests;

/// <summary>What is received from streams, and what is told of it where it is wrong.</summary>
public sealed class ReceiveTests
{
    private static readonly Agreements.Agreement Voip = InternationalVoipAgreement.Agreement;

    [Fact]
    public async Task A_stream_of_facts_settles_as_the_same_facts_of_a_program_do()
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Samples", "international-voip.csv"));
        var settled = Receive.Facts(await SourceText.ReadAsync(file, "facts.csv"), Voip).Then(facts => facts.Settle(Voip));
        Assert.Empty(settled.Faults);
        Assert.Equal(Voip.Settle(Pages.Voip.Facts).Statements.Select(statement => statement.Payments), settled.Value!.Statements.Select(statement => statement.Payments));
    }

    [Fact]
    public void What_is_wrong_is_told_together_with_its_place_and_nothing_is_settled()
    {
        var settled = Receive.Facts(SourceText.Of("period,gross-revenue,terminated-minutes\n2002-10,abc,5\n2002-11,7,x\n", "facts.csv"), Voip).Then(facts => facts.Settle(Voip));
        Assert.Null(settled.Value);
        Assert.Equal(["facts.csv:2:9", "facts.csv:3:11"], settled.Faults.Select(fault => $"{fault.Place}"));
    }

    [Fact]
    public void How_far_settling_is_is_told()
    {
        var (faults, told) = (new Faults(), new List<int>());
        var file = Documents.Facts.FactsFile.Read(SourceText.Of(FactsDocument.Of(Pages.Voip.Facts).ToJson(), "facts.json"), Voip, faults)!;
        Assert.NotNull(Settled.From(Voip, file, faults, progress: new Telling(told)));
        Assert.Equal(Pages.Voip.Facts.Count, told[^1]);
    }

    [Fact]
    public void What_the_agreement_finds_wrong_is_told_at_the_cell()
    {
        var settled = Receive.Facts(SourceText.Of("period,gross-revenue\n2002-10,-5\n", "facts.csv"), Voip).Then(facts => facts.Settle(Voip));
        Assert.StartsWith("facts.csv:2:9: ", Assert.Single(settled.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settling_goes_on_from_a_state_that_was_written()
    {
        var (first, rest) = (Pages.Voip.Facts.Take(6).ToList(), Pages.Voip.Facts.Skip(6).ToList());
        var before = Settled.Of(Voip, Voip.Settle(first), first);
        var carried = Receive.Carried(SourceText.Of(before.After.ToJson(), "state.json"), Voip).Value!;
        Assert.Equal(
            Pages.Voip.Statements.Skip(6).Select(statement => statement.Payments),
            Voip.Settle(rest, carried.State).Statements.Select(statement => statement.Payments));
    }

    [Fact]
    public void Settling_goes_on_from_a_state_that_a_program_kept_and_tells_by_its_name_what_is_wrong_in_it()
    {
        var (first, rest) = (Pages.Voip.Facts.Take(6), SourceText.Of(FactsDocument.Of(Pages.Voip.Facts.Skip(6)).ToJson(), "facts.json"));
        var carried = Voip.Settle([.. first]).Carried;
        var settled = Receive.Facts(rest, Voip).Then(facts => facts.Settle(Voip, Carried.Of(carried))).Value!;
        Assert.Equal(Pages.Voip.Statements.Skip(6).Select(statement => statement.Payments), settled.Statements.Select(statement => statement.Payments));
        Assert.Equal(carried, settled.Before);

        var another = FusionLdtsAgreement.Agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2005, 3))).Carried;
        var refused = Receive.Facts(rest, Voip).Then(facts => facts.Settle(Voip, Carried.Of(another, "state of Karachi")));
        Assert.StartsWith("state of Karachi: the carried state is that of 'fusion-ldts'", refused.Faults[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_none_is_told_when_it_is_read()
    {
        using var stream = new MemoryStream([(byte)'a', 0xFF]);
        var text = SourceText.Read(stream, "facts.csv");
        Assert.Equal("facts.csv:1:2: the byte 0xFF is no UTF-8; expected a text file in UTF-8", Assert.Single(Receive.Facts(text, Voip).Faults).ToString());
        Assert.Single(Receive.Receipts(text, Voip).Faults);
        Assert.Single(Receive.Carried(text, Voip).Faults);
        Assert.Single(Receive.Holidays(text).Faults);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_read_no_further_than_the_longest_text()
    {
        await using var endless = new Endless();
        Assert.Contains("longer than 32 MB", Assert.Single(Receive.Facts(await SourceText.ReadAsync(endless, "facts.csv"), Voip).Faults).Found, StringComparison.Ordinal);
        Assert.InRange(endless.Given, SourceText.MostBytes, SourceText.MostBytes + (1024 * 1024));
        Assert.Contains("longer than 32 MB", Assert.Single(Receive.Facts(SourceText.Read(endless, "facts.csv"), Voip).Faults).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Receipts_are_held_against_statements()
    {
        var receipts = Receive.Receipts(SourceText.Of("key,date,payer,payee,amount,currency\nR-1,2002-11-30,Fusion,THIL,6198.50,USD\n", "receipts.csv"), Voip).Value!;
        var account = receipts.Account(Pages.Voip).Value!;
        Assert.Equal(6_198.50m, (decimal)Assert.Single(account.Accounts.SelectMany(one => one.Receipts)).Receipt.Amount);
    }

    private sealed class Telling(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
