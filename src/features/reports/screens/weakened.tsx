import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { Weakness } from '../../indicators/index.ts'

/** A line for each check that weakens the figure beside which it stands. */
export function Weakened({ by }: { by: readonly Weakness[] }) {
	const words = useTranslations('quality')
	const format = useFormat()
	if (by.length === 0) return null
	return (
		<p className="quiet">
			{words('besideTitle')}:{' '}
			{by
				.map(({ id, found, share }) =>
					words('beside', {
						check: words(`checks.${id}`),
						found: found === 'few' ? words('few') : format.number(found),
						share: share === null ? '' : words('besideShare', { share: format.percent(share) }),
					}),
				)
				.join(' ')}{' '}
			<TextLink to="/follow-up/quality">{words('toQuality')}</TextLink>
		</p>
	)
}
