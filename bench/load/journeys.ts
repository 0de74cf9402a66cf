import { linksIn, onceIn, type Visitor } from './visitor.ts'

/** One step of somebody's day; what was written and acknowledged is told, to be looked for afterwards. */
export type Step = (who: Visitor, nth: number) => Promise<string | null>

const looks =
	(...paths: readonly string[]): Step =>
	async (who, nth) => {
		await who.get(paths[nth % paths.length] ?? '/')
		return null
	}

/**
 * An officer sees what is to be done and the unit's list, and works in the cases that stand there: reads one from several
 * sides, notes a call, searches for a name, looks in the list of homelessness.
 */
function officer(): Step {
	let cases: string[] = []
	let form = { at: '', onceId: '' }
	const inCase = (page: string): Step => {
		return async (who, nth) => {
			if (cases.length > 0) await who.get(`${cases[nth % cases.length]}${page}`)
			return null
		}
	}
	const list: Step = async (who) => {
		cases = linksIn(await who.get('/evictions?whose=unit'), '/evictions')
		if (cases.length === 0) throw new Error('the unit’s list leads to no case')
		return null
	}
	const opensForm: Step = async (who, nth) => {
		if (cases.length === 0) return null
		const at = `${cases[nth % cases.length]}/contact`
		form = { at, onceId: onceIn(await who.get(at)) }
		return null
	}
	const notesCall: Step = async (who) => {
		if (form.at === '') return null
		const mark = `Belastningsprov ${crypto.randomUUID()}`
		const noted = {
			intent: 'recordContactAttempt',
			kind: 'phone',
			result: 'not-reached',
			onDay: '2026-10-12',
		}
		const answer = await who.post(form.at, { ...noted, onceId: form.onceId, note: mark })
		if (answer.status !== 303) throw new Error(`a call was not noted: ${answer.status}`)
		return mark
	}
	const day = [
		...[looks('/my-work'), list, inCase(''), inCase('/journal'), opensForm, notesCall, inCase('')],
		...[looks('/search?q=an'), inCase('/children'), inCase('/debt'), looks('/homelessness'), inCase('/work')],
	]
	return async (who, nth) => (await day[nth % day.length]?.(who, nth)) ?? null
}

/** A landlord: own reports and homes, and now and then a new report. */
function landlord(): Step {
	let onceId = ''
	const hands: Step = async (who) => {
		const mark = `LAST-${crypto.randomUUID()}`
		const answer = await who.post('/landlord', {
			...{ intent: 'receiveNotice', onceId, reference: mark, kind: 'arrears', served: 'not-yet' },
			...{ flatIn: 'this-municipality', tenant: 'Prov Provsson', address: 'Provgatan 1', dwelling: '1203' },
			...{ rooms: '3', children: 'unknown', 'debts.0.dueOn': '2026-07-31', 'debts.0.amount': '9 120' },
			...{ account: '555-0142' },
		})
		if (answer.status !== 302) throw new Error(`a report was not received: ${answer.status}`)
		return mark
	}
	return async (who, nth) => {
		if (nth % 12 === 2) onceId = onceIn(await who.get('/landlord'))
		else if (nth % 12 === 3 && onceId !== '') return await hands(who, nth)
		else return await looks('/landlord/notices', '/landlord/vacancies')(who, nth)
		return null
	}
}

const manager = () => looks('/my-work', '/evictions/load', '/housing', '/evictions?whose=unit', '/protection')
const strategist = () =>
	looks('/follow-up/board', '/plans', '/homelessness/flow', '/follow-up', '/plans/guidelines')
const citizen = () => looks('/p/lillhamn', '/p/lillhamn/data')

/** Who is at work at the same time: mostly case work, some landlords, a few who follow up, and the public. */
export const people: readonly {
	readonly email: string | null
	readonly share: number
	/** Somebody who begins their day. */
	begins(): Step
}[] = [
	{ email: 'sara.holm@lillhamn.example', share: 15, begins: officer },
	{ email: 'karim.haddad@lillhamn.example', share: 15, begins: officer },
	{ email: 'lena.wik@lillhamn.example', share: 5, begins: manager },
	{ email: 'maria.strom@lillhamn.example', share: 4, begins: strategist },
	{ email: 'mats.ek@lillhamn.example', share: 6, begins: landlord },
	{ email: null, share: 5, begins: citizen },
]
