/** What the municipality keeps about people, in plain words for whoever it is about. */
export const sv = {
	title: 'Dina uppgifter',
	state: 'Vad som finns om dig, varför, hur länge, vem som ser det och vad du har rätt till.',
	whatTitle: 'Vad vi har',
	what: 'Den som har eller har haft kontakt med kommunen om att förlora sin bostad eller sakna en egen, och den som bor i samma hem, kan finnas här. Det kan vara:',
	kinds: {
		identity: 'Vem du är: namn, personnummer, födelsedag',
		contact: 'Hur du nås: adress, telefon',
		home: 'Ditt boende: hyra, skuld, uppsägning, var du har bott',
		words: 'Det du och personalen har sagt och skrivit',
		decisions: 'Ansökningar, beslut och planer',
		children: 'Om du har barn: hur de har det och vad de har sagt',
	},
	never: 'Vi skriver inte upp sexuell läggning, tro, åsikter eller härkomst.',
	whyTitle: 'Varför',
	why: 'Kommunen ska enligt socialtjänstlagen hjälpa den som riskerar att stå utan hem, och skriva ner vad som händer. Vi får behandla uppgifterna för att de behövs i det arbetet (dataskyddsförordningen, lagen om behandling av personuppgifter inom socialtjänsten). Uppgifterna används också för att räkna hur många som saknar bostad. I det som räknas står ingen med namn.',
	howLongTitle: 'Hur länge',
	howLong:
		'Oftast fem år efter den sista anteckningen. En del sparas längre: uppgifter om barn som varit placerade, och uppgifter om den som är född den 5, 15 eller 25 i en månad, eller i vissa län, för forskning. Sedan förstörs de och det skrivs ett intyg.',
	whoTitle: 'Vem ser dem',
	who: 'Den som arbetar med dig eller på den enhet som har ditt ärende. Varje gång någon läser dina uppgifter antecknas det. Har du skyddade uppgifter ser bara de som har fått det beslutat ditt namn och din adress. En hyresvärd ser det den själv har anmält och inget annat, om du inte har samtyckt eller lagen säger det.',
	rightsTitle: 'Det här har du rätt till',
	rights: {
		read: 'Få veta vad som står om dig, gratis och inom en månad',
		correct: 'Få det som är fel rättat eller kompletterat, eller få antecknat att du inte håller med',
		log: 'Få veta när någon har läst dina uppgifter',
		not: 'Du kan inte kräva att allt tas bort: socialtjänsten måste dokumentera. Du kan inte heller säga nej till att uppgifterna behandlas när de behövs i arbetet.',
	},
	othersTitle: 'Det som rör andra',
	others:
		'Du får allt som är ditt. Det som rör någon annan kan vara hemligt, till exempel vem som har anmält oro för ett barn. Då står det att något är borttaget, och vilken paragraf det beror på.',
	askTitle: 'Så frågar du',
	ask: 'Kontakta kommunen och säg att du vill ha ett registerutdrag. Du behöver visa vem du är. Får du inte allt säger beslutet varför och hur du överklagar.',
	complainTitle: 'Om du inte är nöjd',
	complain: 'Du kan klaga hos kommunens dataskyddsombud eller hos Integritetsskyddsmyndigheten.',
	unverified:
		'Rättsreglerna på sidan är sammanfattade. Kommunen ansvarar för att de stämmer innan sidan används.',
}
