import { type DeadlineRule, days, none, rule, type Told } from './rule.ts'

// The main lines only, as authorities and advisers tell them: no act of the neighbours has been read (domain reference 2.8).
const read = { unverified: 'page-not-act' } as const

const danish = (id: string, paragraph: string, source: string, told?: Told) =>
	rule({ country: 'DK', regime: 'dk-leje', source }, id, paragraph, { ...read, ...told })
const norwegian = (id: string, paragraph: string, source: string, told?: Told) =>
	rule({ country: 'NO', regime: 'no-husleie', source }, id, paragraph, { ...read, ...told })
const finnish = (id: string, paragraph: string, source: string, told?: Told) =>
	rule({ country: 'FI', regime: 'fi-huoneenvuokra', source }, id, paragraph, { ...read, ...told })

const lettingInfo = 'udlejningsinfo.dk, Udsættelse af lejer'
const police = 'politiet.no, Namsmannens gjennomføring av fravikelse'
const guide = 'veiviseren.no, Forhindre utkastelser'

export const neighboursRules: readonly DeadlineRule[] = [
	danish('demand', 'Lejeloven', lettingInfo, { length: days(3), from: ['rent-due'] }),
	danish('recovery', 'Lejeloven', lettingInfo, { length: days(14), from: ['served'] }),
	danish('bailiff-court', 'Retsplejeloven', lettingInfo),
	danish('municipality-acts', 'Retssikkerhedsloven § 5 a', 'Ankestyrelsen 2014; retsinformation.dk'),
	norwegian('recovery', 'Husleieloven', 'politiet.no, Mottatt begjæring om fravikelse', {
		...{ length: days(14), from: ['served'] },
	}),
	norwegian('objection', 'Tvangsfullbyrdelsesloven', police, {
		...{ length: days(14), from: ['enforcement-applied'] },
	}),
	norwegian('pay-until-locked', 'Tvangsfullbyrdelsesloven', police, { length: none }),
	norwegian('belongings', 'Tvangsfullbyrdelsesloven', police, { length: days(14), from: ['evicted'] }),
	norwegian('landlord-tells-welfare', 'Husleieloven § 9-11', guide, { length: days(14) }),
	norwegian('bailiff-tells-welfare', 'Tvangsfullbyrdelsesloven § 13-6', guide),
	finnish('court-first', 'Ulosottokaari', 'takuu-saatio.fi, Häätö'),
	finnish('bailiff-tells-at-once', 'Ulosottokaari', 'vaasa.fi, Maksuvaikeudet ja häätöprosessi'),
	finnish('housing-advice', 'Asumisneuvontalaki', 'Asumisneuvontalaki, 2023', {
		...{ since: '2023-01-01', unverified: 'from-memory' },
	}),
]
