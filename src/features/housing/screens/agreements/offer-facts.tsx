import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { Fact, Facts } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Offer } from './agreement-types.ts'
import { useCode } from './use-options.ts'

/** What is offered, in a line of facts. */
export function HomeFacts({ found }: { found: Offer }) {
	const words = useTranslations('agreements.offer')
	const fields = useTranslations('agreements.fields')
	const format = useFormat()
	const code = useCode()
	const { rooms, sizeSqm: size, requirement } = found
	const floor = found.floor === null ? null : words('floorValue', { floor: found.floor })
	const access = code('accessibilities', found.accessibility)
	return (
		<>
			<Facts>
				<Fact label={words('facts')}>
					{size === null ? words('roomsValue', { rooms }) : words('sizeValue', { rooms, size })}
				</Fact>
				<Fact label={fields('rentOre')}>{format.amount(ore(found.rentOre))}</Fact>
				<Fact label={fields('availableFrom')}>{format.day(found.availableFrom)}</Fact>
				<Fact label={fields('area')}>{[found.area, found.schoolArea].filter(Boolean).join(', ') || '–'}</Fact>
				<Fact label={fields('accessibility')}>{[access, floor].filter(Boolean).join(', ')}</Fact>
				<Fact label={fields('pets')}>{code('petAnswers', found.pets)}</Fact>
				<Fact label={fields('purpose')}>{code('purposes', found.purpose)}</Fact>
				<Fact label={words('requirement')}>
					{requirement === null ? words('noRequirement') : <Asked requirement={requirement} />}
				</Fact>
			</Facts>
			{found.note === null ? null : <p className="reading">{found.note}</p>}
		</>
	)
}

function Asked({ requirement }: { requirement: NonNullable<Offer['requirement']> }) {
	const words = useTranslations('agreements.page')
	const fields = useTranslations('agreements.fields')
	const format = useFormat()
	const code = useCode()
	const { incomeTimesRent: factor, paymentRemarks, incomeSupport, others } = requirement
	const income =
		factor === null || factor === 0
			? words('noIncome')
			: words('income', { factor: format.number(factor / 10, 1) })
	const remarks = `${fields('paymentRemarks')}: ${code('remarkTerms', paymentRemarks).toLocaleLowerCase()}`
	const support = `${fields('incomeSupport')}: ${code('supportTerms', incomeSupport).toLocaleLowerCase()}`
	return [income, remarks, support, others].filter(Boolean).join('. ')
}

/** Every unit that was asked, in order; no answer is ever taken away. */
export function Answers({ found }: { found: Offer }) {
	const words = useTranslations('agreements.offer')
	const format = useFormat()
	const code = useCode()
	return (
		<DataTable
			caption={words('answersTitle')}
			rows={found.answers}
			rowKey={(one) => one.id}
			columns={[
				{ key: 'unit', head: words('unit'), fold: 'title', cell: (one) => one.unit },
				{ key: 'asked', head: words('askedOn'), fold: 'line', cell: (one) => format.day(one.askedOn) },
				{
					...{ key: 'answer', head: words('answer'), fold: 'line' },
					cell: ({ answer, answeredOn, answeredBy }) =>
						answer === null || answeredOn === null ? (
							<span className="quiet">{words('waits')}</span>
						) : (
							`${code('answers', answer)}, ${words('by', { day: format.day(answeredOn), name: answeredBy ?? '–' })}`
						),
				},
				{
					...{ key: 'why', head: words('why'), fold: 'line' },
					cell: ({ reason, words: said }) =>
						reason === null && said === null
							? '–'
							: [reason === null ? null : code('declineReasons', reason), said].filter(Boolean).join('. '),
				},
			]}
		/>
	)
}
