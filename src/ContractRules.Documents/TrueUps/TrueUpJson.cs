using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Adjustments;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.TrueUps;

/// <summary>Writes a true-up as one JSON document, exact, for other programs.</summary>
internal static class TrueUpJson
{
    public static void Write(Agreement agreement, TrueUp trueUp, TextWriter output) => JsonDocuments.Write(output, json =>
    {
        var adjustment = new AdjustmentJson(json, again: "asAudited");
        json.WriteString("agreement", agreement.Key);
        json.WriteReadings(agreement);
        json.WriteString("year", trueUp.Year.Label);
        adjustment.WriteEach("net", trueUp.OfYear.Net, net => adjustment.WriteParties(net.Payer, net.Payee, net.Amount));
        adjustment.WriteEach("netDeliveries", trueUp.OfYear.NetDeliveries, net => adjustment.WriteParties(net.Payer, net.Payee, net.Amount));
        adjustment.WriteEach("totals", trueUp.OfYear.Totals, Write);
        adjustment.WriteEach("deliveryTotals", trueUp.OfYear.DeliveryTotals, Write);
        adjustment.WriteEach("periods", trueUp.OfYear.Periods, adjustment.Write);
        adjustment.WriteEach("later", trueUp.Later.Periods, adjustment.Write);

        void Write<T>(PaymentTotal<T> total)
            where T : struct, IPayable
        {
            adjustment.WritePayment(
                total.Clause, total.Payer, total.Payee, total.AsSettled.Unit, total.AsSettled, total.SettledAgain, total.Difference);
            adjustment.WriteToPay(total.ToPay);
            json.WriteTexts("leftOut", total.LeftOut.Select(period => period.Label));
        }
    });
}
