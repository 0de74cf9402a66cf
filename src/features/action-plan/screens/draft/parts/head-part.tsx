import { useTranslations } from 'use-intl'
import { Fact, Facts, Section } from '../../../../../ui/page.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { usualLevels } from '../../../rules/draft/steering-kinds.ts'
import type { OpenDraft } from '../open-draft.ts'
import { ChangeLink } from './tools.tsx'

/** What the plan is and who decides it, with what that means. */
export function HeadPart({ draft, to }: { draft: Pick<OpenDraft, 'document' | 'steeringKind'>; to: string }) {
	const words = useTranslations('planDraft')
	const format = useFormat()
	const { document, steeringKind } = draft
	const { level, areaKind } = document
	const usual = steeringKind === null ? [] : usualLevels(steeringKind)
	return (
		<Section title={words('head.title')} aside={<ChangeLink to={`${to}/head`} what={words('head.title')} />}>
			<Facts>
				<Fact label={words('head.kind')}>
					{document.kind}
					{steeringKind === null ? null : (
						<div className="quiet small">{words(`kinds.${steeringKind}.meaning`)}</div>
					)}
				</Fact>
				<Fact label={words('head.level')}>
					{words(`levels.${level}.name`)}
					<div className="quiet small">
						{steeringKind === null || usual.includes(level)
							? words(`levels.${level}.meaning`)
							: words('unusual', {
									kind: document.kind,
									levels: usual.map((one) => words(`levels.${one}.name`).toLowerCase()).join(', '),
								})}
					</div>
				</Fact>
				<Fact label={words('head.committee')}>{document.committee}</Fact>
				<Fact label={words('head.years')}>
					{format.years(String(document.validFrom), String(document.validTo))}
				</Fact>
				<Fact label={words('head.ordered')}>{words(`areaKinds.${areaKind}.name`)}</Fact>
			</Facts>
		</Section>
	)
}
