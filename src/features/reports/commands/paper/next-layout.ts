import type { Act } from '../../../../platform/transaction.ts'
import { type PaperLayout, standardLayout } from '../../rules/paper/layout.ts'
import { findLatestLayout, insertLayout } from '../../store/layouts.ts'

/** Each change of the order, the head or the template is a version of its own; what is not changed is as it was. */
export async function nextLayout(
	{ db, actor, now }: Act,
	change: Partial<PaperLayout> & { readonly templateId?: string | null },
): Promise<{ layoutId: string; number: number }> {
	const last = await findLatestLayout(db)
	const { parts, head, templateId } = { ...(last ?? { ...standardLayout, templateId: null }), ...change }
	const number = (last?.number ?? 0) + 1
	const layoutId = await insertLayout(db, actor.municipalityId, {
		...{ number, parts, head, templateId },
		...{ madeBy: actor.actorId, madeAt: now },
	})
	return { layoutId, number }
}
