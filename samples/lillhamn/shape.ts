import type {
	CaseDateKind,
	ContactKind,
	ContactResult,
	Ground,
	LivingForm,
	OpenedBy,
	Stage,
} from '../../src/features/eviction-prevention/rules/case.ts'
import type { NoTalkReason, TalkGround } from '../../src/features/eviction-prevention/rules/child-talks.ts'
import type { Alternative } from '../../src/features/eviction-prevention/rules/closing.ts'
import type {
	FollowUpKind,
	FollowUpSource,
	StayAnswer,
} from '../../src/features/eviction-prevention/rules/follow-ups.ts'
import type {
	ChildrenAnswer,
	NoticeKind,
	NoticeStatus,
} from '../../src/features/eviction-prevention/rules/notice-kinds.ts'
import type { Outcome } from '../../src/features/eviction-prevention/rules/outcomes.ts'
import type { ContactKind as MeetingKind } from '../../src/features/homelessness/rules/codes/contacts.ts'
import type { Destination } from '../../src/features/homelessness/rules/codes/destinations.ts'
import type { FactorCode } from '../../src/features/homelessness/rules/codes/factors.ts'
import type { SpellFacts } from '../../src/features/homelessness/rules/facts.ts'
import type { Ore } from '../../src/foundation/money.ts'
import type { PlainDate } from '../../src/foundation/plain-date.ts'
import type { Sex } from './names.ts'
import type { Organisation } from './organisation.ts'
import type { Home } from './places.ts'
import type { PlanSample } from './plan.ts'
import type { InventedStock } from './shape-stock.ts'

/** Everything in Lillhamn, made up before any database is touched: `generate` gives it, `load` pours it in. */
export type Lillhamn = {
	/** Every page that shows a row from here says so. */
	readonly invented: true
	readonly today: PlainDate
	readonly organisation: Organisation
	readonly people: readonly InventedPerson[]
	readonly households: readonly InventedHousehold[]
	readonly notices: readonly InventedNotice[]
	readonly cases: readonly InventedCase[]
	readonly homeless: readonly InventedHomeless[]
	readonly stock: InventedStock
	readonly plan: PlanSample
}

export type Protection = 'none' | 'confidentiality' | 'protected-registration' | 'new-identity'

export type InventedPerson = {
	readonly id: string
	readonly givenName: string
	readonly familyName: string
	/** Null where nobody wrote it down. */
	readonly born: PlainDate | null
	readonly sex: Sex
	readonly language: string
	readonly phone: string | null
	readonly personnummer: string | null
	readonly protection: Protection
	/** The same human being, registered once more with another spelling. */
	readonly duplicateOf: string | null
	/** Staff who know a protected person by name. */
	readonly knownTo: readonly string[]
	/** What somebody without known identity goes by. */
	readonly unidentified: {
		readonly code: string
		readonly called: string | null
		readonly bornAbout: number
	} | null
}

export type Member = {
	readonly personId: string
	readonly role: 'adult' | 'child'
	readonly living: LivingForm
	readonly born: PlainDate | null
}

export type InventedHousehold = {
	readonly id: string
	readonly home: Home
	readonly landlord: string
	readonly members: readonly Member[]
}

export type InventedNotice = {
	readonly id: string
	readonly landlord: string
	readonly reference: string
	readonly kind: NoticeKind
	readonly tenantName: string
	readonly home: Home
	readonly amount: Ore | null
	readonly dueOn: PlainDate | null
	/** Posted by registered letter; null where the landlord left it out. */
	readonly postedOn: PlainDate | null
	readonly receivedOn: PlainDate
	readonly servedOn: PlainDate | null
	readonly children: ChildrenAnswer
	readonly status: NoticeStatus
	readonly householdId: string | null
	readonly caseId: string | null
}

export type InventedContact = {
	readonly kind: ContactKind
	readonly on: PlainDate
	readonly result: ContactResult
	readonly by: string
	readonly note: string | null
}

export type InventedTalk = { readonly childId: string; readonly on: PlainDate; readonly by: string } & (
	| { readonly state: 'held'; readonly ground: TalkGround; readonly view: string }
	| { readonly state: 'not-held'; readonly because: NoTalkReason }
)

export type InventedConsultation = {
	readonly calledOn: PlainDate
	readonly plannedFor: PlainDate
	/** Null until the day has come. */
	readonly result: 'agreed' | 'not-agreed' | 'no-show' | null
	readonly agreement: string | null
}

export type InventedDecision = {
	readonly kind: 'assume-liability' | 'economic-assistance'
	readonly legalBasis: string
	readonly on: PlainDate
	readonly amount: Ore
	readonly by: string
	readonly reasons: string
}

export type InventedFollowUp = {
	readonly kind: FollowUpKind
	readonly dueOn: PlainDate
	/** Null while nobody has asked. */
	readonly answer: {
		readonly on: PlainDate
		readonly stay: StayAnswer
		readonly source: FollowUpSource
	} | null
}

export type InventedClosing = {
	readonly on: PlainDate
	readonly outcome: Outcome
	readonly alternative: Alternative | null
	readonly deviationReasons: string | null
}

export type InventedCase = {
	readonly id: string
	readonly number: string
	readonly householdId: string
	readonly ground: Exclude<Ground, 'other'>
	readonly stage: Stage
	readonly openedBy: OpenedBy
	readonly openedOn: PlainDate
	/** The day the row was written: now and then weeks after what it tells. */
	readonly writtenOn: PlainDate
	readonly officer: string
	readonly children: ChildrenAnswer
	readonly debt: Ore | null
	readonly dates: readonly CaseDay[]
	readonly contacts: readonly InventedContact[]
	readonly talks: readonly InventedTalk[]
	readonly consultations: readonly InventedConsultation[]
	readonly decisions: readonly InventedDecision[]
	readonly closing: InventedClosing | null
	readonly followUps: readonly InventedFollowUp[]
}

export type CaseDay = { readonly kind: CaseDateKind; readonly on: PlainDate }

export type InventedDestination = Destination

export type InventedSpell = Omit<SpellFacts, 'startsOn' | 'endsOn' | 'overriddenTo'> & {
	readonly from: PlainDate
	/** The first day that is not spent there; null while it lasts. */
	readonly until: PlainDate | null
	readonly placeName: string | null
	readonly childrenElsewhere: number
	/** The eviction that it followed, at once or months later. */
	readonly followsCaseId: string | null
}

export type InventedMeeting = { readonly on: PlainDate; readonly kind: MeetingKind }

/** A person's homelessness; a child's follows its parent's. */
export type InventedHomeless = {
	readonly personId: string
	readonly withPersonId: string | null
	readonly unit: string
	readonly responsible: string
	readonly spells: readonly InventedSpell[]
	readonly contacts: readonly InventedMeeting[]
	readonly factors: readonly FactorCode[]
}
