/** Words that stand in any sentence of their language, whatever it is about. */
const STOP_WORDS = new Set(
  `about after again all also although and any are because been before being between both but can could did does down
  during each even every few for from further had has have having her here him his how into its just like made make many
  may more most much must not now off once one only other our out over own per said same say says she should since some
  such than that the their them then there these they this those through too two under until upon use used very was way
  were what when where which while who whom whose why will with would you your year years new first last according told
  aber alle als also am an auch auf aus bei beim bis das dass dem den denn der des die dies diese dieser dieses doch durch
  ein eine einem einen einer eines erst es für habe haben hat hatte hätte ihr ihre ihren ihrer ihm ihn im ist jede jeder
  kann können keine man mehr mit nach nicht noch nun nur ob oder schon sehr sei seien sein seine seinen seiner seit sich
  sie sind soll sollen sowie über um und unter uns vom von vor war waren weil wenn werde werden wie wird wurde wurden zu
  zum zur zwei neue neuen laut
  alors après aucun aussi autre aux avait avant avec avoir car ces cet cette ceux chez comme contre dans des deux donc dont
  elle elles encore entre est été être eux fait ils leur leurs lors mais même mes moins notre nous ont par pas pendant peu
  plus pour qu’il que quel quelle qui sans selon ses son sont sous sur tous tout toute très trop une vers vos votre vous
  ante antes aquel aunque bajo cada como con contra cual cuando del desde donde dos ella ellas ellos entre era eran esa ese
  eso esta está están estas este esto estos fue fueron hace hacia han hasta hay las les los más mientras misma mismo muy
  nos otra otras otro otros para pero poco por porque que quien según ser será sido sin sobre son sus también tan tanto
  tiene todo todos tras una unas uno unos
  一个 一些 一种 不过 不是 个人 为了 之后 之前 也是 他们 以及 以来 但是 其中 具有 其他 出现 包括 同时 因为 因此 如果 她们 对于 已经 并且 当时 我们
  所有 所以 据称 据说 方面 时候 有关 有的 来自 没有 然而 现在 由于 的话 目前 相关 称为 虽然 表示 被指 认为 许多 该公司 说明 起来 这个 这些 这样 通过
  进行 还是 还有 那些 非常`.split(/\s+/),
);

export const isStopWord = (word: string) => STOP_WORDS.has(word);
