import { useTranslations } from 'use-intl'
import { useToday } from '../../../ui/frame.tsx'
import { useLooseWords } from '../../../ui/loose-words.ts'
import { ChildWord, Tone, UnknownChildWord } from '../../../ui/marks.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { WorkRow } from '../../../ui/work.tsx'
import type { Matter } from '../../eviction-prevention/index.ts'

type MatterRowProps = { matter: Matter; kind: 'primary' | 'secondary' | 'quiet' }

/** When, what and for whom, why now, and one button. */
export function MatterRow({ matter, kind }: MatterRowProps) {
	const words = useTranslations('desk')
	const loose = useLooseWords()
	const whenOf = useWhen()
	const format = useFormat()
	const { title, deadline } = matter
	const childOf = (child: Matter['child']) => {
		if (child?.name == null) return words('child')
		return child.age === null ? child.name : words('nameAndAge', { name: child.name, age: String(child.age) })
	}
	const values = {
		child: childOf(matter.child),
		deadline: deadline === null ? 'none' : 'some',
		day: deadline === null ? '' : format.day(deadline, { year: false }),
		task: matter.task ?? words('hiddenTask'),
	}
	const whom = [title.tenant ?? words('case', { number: title.caseNumber }), title.address]
		.filter(Boolean)
		.join(', ')
	return (
		<WorkRow
			{...whenOf(matter)}
			what={loose(`desk.matters.${matter.what}.what`, values)}
			marks={
				<>
					<AlarmMark matter={matter} />
					<ChildMark matter={matter} />
				</>
			}
			whom={whom}
			protectedPerson={title.protected && title.tenant === null}
			why={loose(`desk.matters.${matter.what}.why`, values)}
			action={{ to: matter.to, label: loose(`desk.matters.${matter.what}.do`, values), kind }}
		/>
	)
}

/** Loud from 15, missed after midnight; and whose matter it is when it is done in their place. */
function AlarmMark({ matter: { alarm, insteadOf } }: { matter: Matter }) {
	const words = useTranslations('desk')
	if (alarm === null) return null
	return (
		<>
			{alarm === 'same-day' ? null : <Tone kind="danger">{words(`alarms.${alarm}Mark`)}</Tone>}
			{insteadOf === null ? null : (
				<span className="quiet small">{words('alarms.insteadOf', { name: insteadOf })}</span>
			)}
		</>
	)
}

function useWhen() {
	const words = useTranslations('desk')
	const format = useFormat()
	const today = useToday()
	return ({ kind, on, legal }: Matter) => {
		const day = format.day(on, { year: false })
		if (kind === 'waiting') {
			return { when: words('since', { day }), whenNote: format.relative(on, 'ago') }
		}
		if (on < today) return { when: format.relative(on), whenNote: words('should', { day }), urgent: true }
		if (on === today) return { when: words('today'), whenNote: legal ? words('sameDay') : day, urgent: legal }
		return { when: day, whenNote: format.relative(on), urgent: false }
	}
}

function ChildMark({ matter }: { matter: Matter }) {
	const words = useTranslations('desk')
	if (matter.children === 'unknown') return <UnknownChildWord />
	if (matter.child !== null) return <ChildWord>{words('childWord')}</ChildWord>
	if (matter.children === 'no') return null
	const [age] = matter.childAges
	if (matter.childAges.length === 1 && age != null)
		return <ChildWord>{words('oneChild', { age: String(age) })}</ChildWord>
	return matter.childAges.length === 0 ? (
		<ChildWord>{words('childWord')}</ChildWord>
	) : (
		<ChildWord count={matter.childAges.length} />
	)
}
