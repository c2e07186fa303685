/** The laws that many mechanisms share, the same in every language; each mechanism has its own in its declaration. */
export const SHARED_LAWS = {
  event: 'p = 1 − e^(−r·dt)',
  saturation: 'hill(x, K, n) = xⁿ / (xⁿ + Kⁿ)',
  response: 'T ← T + (goal − T)·(1 − e^(−dt/τ))',
  field: '∂c/∂t = D∇²c − (decay + Σ uptake/V)·c + Σ secretion/V',
} as const;
