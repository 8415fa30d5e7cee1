/** Months in eleven languages, by name and for short, as Unicode's CLDR writes them in a date. */
const MONTHS = new Set(
  `
    abr abril ago agosto août apr april aprile aug august augusti augustus avr avril března cze
    czerwca dec december dez dezember dezembro dic dicembre diciembre dubna déc décembre ene enero
    feb febbraio febrero februar februari february fev fevereiro févr février gen gennaio giu
    giugno gru grudnia jan janeiro januar januari january janv janvier juil juillet juin jul julho
    juli julio july jun june junho juni junio května kwi kwietnia ledna lip lipca lis listopada
    listopadu lug luglio lut lutego maart mag maggio mai maio maj maja mar marca march mars marzo
    março may mayo mei mrt märz nov november novembre novembro noviembre oct october octobre
    octubre okt oktober ott ottobre out outubro paź października prosince sep sept september
    septembre septiembre set setembro settembre sie sierpnia srpna sty stycznia wrz września září
    února července června října авг августа апр апреля дек декабря июл июля июн июня мар марта мая
    нояб ноября окт октября сент сентября февр февраля янв января
  `.match(/\p{L}+/gu),
);

/** Whether one of the words of a text is a month. */
export function namesMonth(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => MONTHS.has(word));
}
