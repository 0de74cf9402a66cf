import type { Actor } from '../../../platform/actor.ts'

/** How a landlord tells something by itself: in the portal's form, or from its own system with a key. */
export const channelOf = (actor: Actor): 'form' | 'api' => (actor.byKey ? 'api' : 'form')
