import { type DeadlineRule, days, months, rule, sameDay, type Told, weekdays } from './rule.ts'

const lettingAct = '2026-07-01'
const oldLettingAct = '2013-02-01'
const disturbanceReform = '2024-07-01'
const socialServicesAct = '2025-07-01'

const code = 'Jordabalk (1970:994) 12 kap., t.o.m. SFS 2024:313'
const tenancy = (id: string, paragraph: string, told?: Told) =>
	rule({ country: 'SE', regime: 'JB12', source: code }, id, paragraph, told)
const condominium = (id: string, paragraph: string, told?: Told) =>
	rule(
		{ country: 'SE', regime: 'BRL', source: 'Bostadsrättslag (1991:614) 7 kap.' },
		...[id, paragraph, told],
	)
const anyHome = (source: string) => (id: string, paragraph: string, told?: Told) =>
	rule({ country: 'SE', regime: 'any', source }, id, paragraph, told)

const orders = anyHome('Lag (1990:746) om betalningsföreläggande och handräckning')
const enforcement = anyHome('Utsökningsbalk (1981:774)')
const ordinance = anyHome('Socialtjänstförordning (2025:468)')
const services = anyHome('Socialtjänstlag (2025:400)')
const tribunal = anyHome('Lag (1973:188) om arrendenämnder och hyresnämnder')
const local = anyHome('Local target, a setting')

// Domain reference 2.1–2.2 with the corrections of its section 10: one row a rule.
const tenancyRules: readonly DeadlineRule[] = [
	tenancy('rent-due', 'JB 12:20'),
	tenancy('forfeiture', 'JB 12:42 p. 1', { length: days(7), from: ['rent-due'] }),
	tenancy('cure-before-notice', 'JB 12:43'),
	tenancy('service', 'JB 12:8'),
	tenancy('board-message', 'JB 12:63'),
	tenancy('recovery', 'JB 12:44 p. 1', {
		...{ length: days(21), from: ['served', 'board-told'], unverified: 'weekend-move' },
	}),
	tenancy('liability', 'JB 12:44 st. 4 p. 1', {
		...{ length: days(21), from: ['served', 'board-told'], unverified: 'weekend-move' },
	}),
	tenancy('hindrance', 'JB 12:44 st. 4 p. 2'),
	tenancy('waiting', 'JB 12:44 st. 2', {
		...{ length: weekdays(2), endOf: 'recovery', unverified: 'weekday-includes-saturday' },
	}),
	tenancy('must-move-anyway', 'JB 12:44 st. 5', {
		...{ length: months(1), from: ['served'], unverified: 'month-counted-from' },
	}),
	tenancy('reaction-short', 'JB 12:43', { length: months(2) }),
	tenancy('reaction-long', 'JB 12:43', { length: months(6) }),
	tenancy('notice-time', 'JB 12:4', { length: months(3) }),
	tenancy('late-payment', 'JB 12:46 p. 2'),
	tenancy('late-payment-to-tribunal', 'JB 12:49', { length: months(1) }),
	tenancy('disturbance-warning', 'JB 12:25', {
		...{ until: disturbanceReform, unverified: 'old-wording-not-read' },
	}),
	tenancy('disturbance-warning', 'JB 12:25 a', { since: disturbanceReform }),
	tenancy('disturbance-copy', 'JB 12:25 a', { since: disturbanceReform }),
	tenancy('disturbance-before-notice', 'JB 12:42 p. 9', { since: disturbanceReform }),
	tenancy('crime', 'JB 12:42 p. 12', { since: disturbanceReform }),
]

const lettingDeviates = new Set(['notice-time', 'late-payment', 'late-payment-to-tribunal'])

// What the old letting act does not say itself follows the Land Code (1 §); how older contracts fare after 2026 is not read.
const oldLettingRules: readonly DeadlineRule[] = tenancyRules
	.filter(({ id }) => !lettingDeviates.has(id))
	.flatMap((one) => {
		const since = one.validFrom < oldLettingAct ? oldLettingAct : one.validFrom
		const paragraph = `2012:978 1 §, ${one.paragraph}`
		const own = { ...one, regime: 'ULB2012', paragraph, source: 'Lag (2012:978) om uthyrning av egen bostad' }
		const earlier = { ...own, validFrom: since, validTo: one.validTo ?? lettingAct } as DeadlineRule
		const later = { ...own, validFrom: lettingAct, unverified: 'transition-not-read' } as DeadlineRule
		return one.validTo === null ? [earlier, later] : [earlier]
	})

const letting = 'Privatuthyrningslag (2026:772)'

export const swedishRules: readonly DeadlineRule[] = [
	...tenancyRules,
	condominium('forfeiture', 'BRL 7:18 p. 1a', { length: days(7), from: ['rent-due'] }),
	condominium('recovery', 'BRL 7:23', {
		...{ length: days(21), from: ['served', 'board-told'], unverified: 'start-not-read' },
	}),
	condominium('disturbance-warning', 'BRL 7:9, 7:20'),
	condominium('forced-sale', 'BRL 7:30'),
	rule({ country: 'SE', regime: 'PUL2026', source: letting }, 'forfeiture', 'SFS 2026:772', {
		...{ length: days(14), from: ['rent-due'], since: lettingAct, unverified: 'act-not-read' },
	}),
	...oldLettingRules,
	rule(
		{ country: 'SE', regime: 'ULB2012', source: 'Lag (2012:978) om uthyrning av egen bostad' },
		...([
			'notice-time',
			'2012:978 3 §',
			{ length: months(3), since: oldLettingAct, until: lettingAct },
		] as const),
	),
	tribunal('tribunal-information', '1973:188 13 b §'),
	orders('order-answer', 'BfL 25', { length: days(14), from: ['order-served'] }),
	orders('order-to-court', 'BfL 33–34', { length: days(28) }),
	orders('order-reopening', 'BfL 52–53', { length: months(1), from: ['order-decided'] }),
	enforcement('comment', 'UB 16:3', { length: days(7), from: ['tenant-heard'] }),
	enforcement('comment-abroad', 'UB 16:3', { length: days(14) }),
	enforcement('execution', 'UB 16:3', { length: days(28), from: ['enforcement-applied'] }),
	enforcement('postponement', 'UB 16:4', { length: days(14), endOf: 'execution' }),
	enforcement('postponement-extraordinary', 'UB 16:4', { length: days(28), endOf: 'execution' }),
	enforcement('respite-lapses', 'UB 16:5', { length: months(6), from: ['enforcement-applied'] }),
	enforcement('stay', 'UB 18:12'),
	ordinance('authority-confirmation', 'SoF 11:3', {
		...{ length: sameDay, from: ['authority-told'], since: socialServicesAct },
		unverified: 'ordinance-of-enforcement-not-read',
	}),
	services('transfer-answer', 'SoL 29:11', { length: months(1), since: socialServicesAct }),
	enforcement('belongings', 'UB 16:6', { length: months(3), from: ['evicted'] }),
	local('children-follow-up-first', '', {
		...{ length: days(14), from: ['evicted'], unverified: 'local-target' },
	}),
	local('children-follow-up-second', '', {
		...{ length: days(56), from: ['evicted'], unverified: 'local-target' },
	}),
]
