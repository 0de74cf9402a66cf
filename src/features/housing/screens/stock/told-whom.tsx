import { useTranslations } from 'use-intl'
import type { Level, Whom, whomOf } from '../../rules/stock/inherited.ts'

type Told = ReturnType<typeof whomOf>

/** Who may live there in words, point by point, each with who said it. */
function useWhom() {
	const words = useTranslations('houses.says')
	const bed = useTranslations('stock.bed')
	const text = (whom: Whom): Readonly<Record<keyof Whom, string | null>> => {
		const yesNo = (key: 'children' | 'accessible' | 'pets' | 'substanceFree') =>
			whom[key] === null ? null : words(`${key}.${whom[key] ? 'yes' : 'no'}`)
		return {
			letsIn: whom.letsIn === null ? null : bed(`letsIn.${whom.letsIn}`),
			children: yesNo('children'),
			accessible: yesNo('accessible'),
			pets: yesNo('pets'),
			substanceFree: yesNo('substanceFree'),
			fromAge: whom.fromAge === null ? null : words('fromAge', { age: String(whom.fromAge) }),
			toAge: whom.toAge === null ? null : words('toAge', { age: String(whom.toAge) }),
		}
	}
	return (whom: Whom) => Object.entries(text(whom)) as readonly (readonly [keyof Whom, string | null])[]
}

const values = (told: Told): Whom => ({
	...{ letsIn: told.letsIn.value, children: told.children.value, accessible: told.accessible.value },
	...{ pets: told.pets.value, substanceFree: told.substanceFree.value },
	...{ fromAge: told.fromAge.value, toAge: told.toAge.value },
})

const above: Readonly<Record<Level, readonly Level[]>> = {
	property: [],
	dwelling: ['property'],
	bed: ['dwelling', 'property'],
}

/** What is said at this level, and after it what holds because somebody above says it. */
export function ToldWhom({ told, level }: { told: Told; level: Level }) {
	const whom = useWhom()
	const bed = useTranslations('stock.bed')
	const all = whom(values(told))
	const saidBy = (who: Level) =>
		all.flatMap(([key, text]) => (text !== null && told[key].from === who ? [text] : [])).join(', ')
	const own = saidBy(level)
	const inherited = above[level].flatMap((who) => {
		const text = saidBy(who)
		return text === '' ? [] : [{ who, text }]
	})
	if (own === '' && inherited.length === 0) return <span className="quiet">{bed('notSaid')}</span>
	return (
		<>
			{own}
			{inherited.map(({ who, text }, place) => (
				<span key={who} className="quiet small">
					{own === '' && place === 0 ? '' : ' · '}
					{text} ({bed('said', { level: bed(`levels.${who}`) })})
				</span>
			))}
		</>
	)
}
