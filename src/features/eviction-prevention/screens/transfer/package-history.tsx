import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import { DefinitionRows, Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Content } from './transfer-types.ts'

/** Dates, notices, debts and the notes that the sender chose. */
export function PackageHistory({ content }: { content: Content }) {
	const words = useTranslations('evictionPrevention.transfer.content')
	const kinds = useTranslations('evictionPrevention.cases.dateKinds')
	const loose = useLooseWords()
	const format = useFormat()
	const { dates, notices, debts, summaries } = content
	const kindOf = (kind: string) => findWord(loose, [`evictionPrevention.cases.grounds.${kind}`]) ?? kind
	return (
		<>
			{dates.length === 0 ? null : (
				<Section title={words('dates')}>
					<DefinitionRows
						rows={dates.map(({ kind, onDay }) => ({ label: kinds(kind), value: format.day(onDay) }))}
					/>
				</Section>
			)}
			{notices.length === 0 ? null : (
				<Section title={words('notices')}>
					<ul>
						{notices.map((one) => (
							<li key={one.receiptNumber}>
								{words('notice', {
									...{ day: format.day(one.receivedOn), kind: kindOf(one.kind) },
									number: one.receiptNumber,
								})}
							</li>
						))}
					</ul>
				</Section>
			)}
			{debts.length === 0 ? null : (
				<Section title={words('debts')}>
					<ul>
						{debts.map((one) => (
							<li key={`${one.onDay} ${one.kind} ${one.amountOre}`}>
								{format.day(one.onDay)}: {format.amount(ore(one.amountOre))}
							</li>
						))}
					</ul>
				</Section>
			)}
			{summaries.length === 0 ? null : (
				<Section title={words('summaries')}>
					{summaries.map((one) => (
						<p key={`${one.on} ${one.text}`} className="reading">
							<b>{format.day(one.on)}</b> {one.text}
						</p>
					))}
				</Section>
			)}
		</>
	)
}
