/** At the door: proving who one is, and what protects an account. */
export const door = {
	fields: { password: 'Lösenord', code: 'Kod', label: 'Vad nyckeln ska heta' },
	prove: {
		title: 'Bekräfta att det är du',
		state:
			'Du är på väg till något som är särskilt skyddat. Bekräfta vem du är för att komma vidare. Det gäller sedan i en kvart.',
		refused: 'Det stämmer inte. Försök igen.',
		tooManyAttempts: 'För många försök. Vänta en kvart och försök igen.',
		submit: 'Bekräfta',
		byPasskey: 'Bekräfta med en passernyckel',
		byProvider: 'Bekräfta där du loggar in',
	},
	out: {
		title: 'Du är utloggad',
		state: 'Om en stund loggas du också ut där du loggade in.',
		onward: 'Logga ut där nu',
	},
	code: {
		title: 'Skriv koden från din app',
		state:
			'Lösenordet stämmer. Skriv också de sex siffrorna som appen visar just nu, eller en av dina reservkoder.',
		refused: 'Koden stämmer inte eller har redan använts.',
		tooManyAttempts: 'För många försök. Vänta en kvart och försök igen.',
		submit: 'Logga in',
		again: 'Börja om med adress och lösenord',
	},
	account: {
		title: 'Så skyddas ditt konto',
		state: 'Lägg till något utöver lösenordet, och se var du är inloggad.',
		codeWrong: 'Koden stämde inte. Vänta på nästa kod i appen och försök igen.',
		passkeyNotAdded: 'Passernyckeln kunde inte läggas till. Försök igen.',
		elsewhere: 'Kontot skyddas där du loggar in',
		elsewhereText:
			'Du loggar in genom en tjänst utanför Bofast. Appar och nycklar som skyddar kontot lägger du till där.',
		app: {
			title: 'Koder från en app',
			on: 'Vid inloggning behövs både lösenordet och en kod från din app',
			off: 'Med en app i telefonen som gör koder räcker det inte att någon kommer över ditt lösenord.',
			begin: 'Börja',
			scan: 'Öppna appen, välj att lägga till ett konto och rikta kameran mot bilden. Skriv sedan koden som appen visar.',
			picture: 'Bild att läsa in med appen. Samma sak står i text under Skriv in för hand.',
			sameDevice: 'Har du appen på den här enheten? Öppna den.',
			byHand: 'Skriv in för hand',
			confirm: 'Bekräfta koden',
			codes: 'Reservkoderna visas bara nu',
			codesText:
				'Skriv ut dem eller skriv av dem och förvara dem säkert. Var och en släpper in dig en gång om du inte har telefonen.',
			codesLeft:
				'{count, plural, =0 {Inga reservkoder finns kvar. Gör nya.} one {# reservkod finns kvar.} other {# reservkoder finns kvar.}}',
			change: 'Ändra',
			newCodes: 'Gör nya reservkoder',
			remove: 'Ta bort appen',
		},
		passkeys: {
			title: 'Passernycklar',
			text: 'En passernyckel ligger i din dator, telefon eller säkerhetsnyckel och öppnas med fingret, ansiktet eller en kod. Den kan inte luras av en falsk sida.',
			made: 'tillagd {day}',
			used: 'senast använd {day}',
			add: 'Lägg till en passernyckel',
			remove: 'Ta bort',
		},
		sessions: {
			title: 'Här är du inloggad',
			begun: 'Inloggad',
			seen: 'Senast använd',
			by: 'Genom',
			provedBy: {
				password: 'lösenord',
				code: 'lösenord och kod',
				passkey: 'passernyckel',
				provider: 'inloggningstjänst',
			},
			end: 'Logga ut',
			own: 'Här sitter du nu',
			endOthers: 'Logga ut överallt annars',
		},
	},
	done: {
		sessionEnded: 'Utloggad där',
		othersEnded: 'Utloggad överallt annars',
		appRemoved: 'Appen är borttagen',
		passkeyAdded: 'Passernyckeln är tillagd',
		passkeyRemoved: 'Passernyckeln är borttagen',
	},
	byPasskey: 'Logga in med en passernyckel',
	passkeyRefused: 'Passernyckeln kändes inte igen.',
}
