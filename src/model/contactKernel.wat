;; Contact forces over a list of pairs of sorted cells, two pairs at a time: the same as in contactKernelScript.ts, with the
;; same operations in the same order; only what is worked out of a pair stands side by side, and sums are added one pair
;; after the other.
;; `npm run wasm` turns this file into contactKernelModule.ts. Pointers are bytes; places are doubles, indices i32.
(module
  (memory (import "model" "memory") 1)

  ;; Takes velocities, x and y by slot, to where they stand side by side in the order of the sorted cells.
  (func (export "gather")
    (param $slot i32) (param $count i32) (param $x i32) (param $y i32) (param $velocity i32)
    (local $end i32) (local $at i32)
    (local.set $end (i32.add (local.get $slot) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (br_if $done (i32.eqz (local.get $count)))
      (loop $nextCell
        (local.set $at (i32.shl (i32.load (local.get $slot)) (i32.const 3)))
        (v128.store (local.get $velocity)
          (v128.load64_lane 1 (i32.add (local.get $y) (local.get $at))
            (v128.load64_zero (i32.add (local.get $x) (local.get $at)))))
        (local.set $velocity (i32.add (local.get $velocity) (i32.const 16)))
        (local.set $slot (i32.add (local.get $slot) (i32.const 4)))
        (br_if $nextCell (i32.lt_u (local.get $slot) (local.get $end))))))

  ;; The way back, with the compressions.
  (func (export "scatter")
    (param $slot i32) (param $count i32) (param $x i32) (param $y i32) (param $velocity i32)
    (param $compressionBySlot i32) (param $compression i32)
    (local $end i32) (local $at i32) (local $both v128)
    (local.set $end (i32.add (local.get $slot) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (br_if $done (i32.eqz (local.get $count)))
      (loop $nextCell
        (local.set $at (i32.shl (i32.load (local.get $slot)) (i32.const 3)))
        (local.set $both (v128.load (local.get $velocity)))
        (v128.store64_lane 0 (i32.add (local.get $x) (local.get $at)) (local.get $both))
        (v128.store64_lane 1 (i32.add (local.get $y) (local.get $at)) (local.get $both))
        (f64.store (i32.add (local.get $compressionBySlot) (local.get $at)) (f64.load (local.get $compression)))
        (local.set $velocity (i32.add (local.get $velocity) (i32.const 16)))
        (local.set $compression (i32.add (local.get $compression) (i32.const 8)))
        (local.set $slot (i32.add (local.get $slot) (i32.const 4)))
        (br_if $nextCell (i32.lt_u (local.get $slot) (local.get $end))))))

  (func (export "pushAndStick")
    ;; The pairs: the cell that each is listed for, the other one, and how many there are (the lists have room for one more).
    (param $owner i32) (param $list i32) (param $pairs i32)
    ;; Of each cell: position, radius, kind (0 = tumour), velocity as x and y side by side, compression.
    (param $x i32) (param $y i32) (param $radius i32) (param $kind i32) (param $velocity i32) (param $compression i32)
    (param $repulsion f64) (param $adhesion f64) (param $fastest f64) (param $perRange f64) (param $coincident f64)
    (local $end i32) (local $i i32) (local $j i32) (local $k i32) (local $l i32) (local $at i32)
    (local $dx v128) (local $dy v128) (local $radii v128) (local $squared v128) (local $inverse v128) (local $share v128)
    (local $overlap v128) (local $closeness v128) (local $sticky v128) (local $along v128) (local $push v128)
    (local $ones v128) (local $halves v128) (local $repulsions v128) (local $adhesions v128) (local $slowest v128)
    (local $perRanges v128) (local $nearest v128) (local $nearestSquared v128)
    (local.set $ones (f64x2.splat (f64.const 1)))
    (local.set $halves (f64x2.splat (f64.const 0.5)))
    (local.set $repulsions (f64x2.splat (local.get $repulsion)))
    (local.set $adhesions (f64x2.splat (local.get $adhesion)))
    (local.set $slowest (f64x2.splat (f64.neg (local.get $fastest))))
    (local.set $perRanges (f64x2.splat (local.get $perRange)))
    (local.set $nearest (f64x2.splat (local.get $coincident)))
    (local.set $nearestSquared (f64x2.mul (local.get $nearest) (local.get $nearest)))
    (local.set $end (i32.add (local.get $owner) (i32.shl (local.get $pairs) (i32.const 2))))
    (block $done
      (loop $nextPairs
        (br_if $done (i32.ge_u (local.get $owner) (local.get $end)))
        ;; Cells i and j are the first pair, k and l the second; behind the last pair stands what was a pair before.
        (local.set $i (i32.load (local.get $owner)))
        (local.set $j (i32.load (local.get $list)))
        (local.set $k (i32.load offset=4 (local.get $owner)))
        (local.set $l (i32.load offset=4 (local.get $list)))
        (local.set $sticky (i64x2.replace_lane 1
          (i64x2.splat (i64.sub (i64.const 0) (i64.extend_i32_u (i32.eqz (i32.or
            (i32.load8_u (i32.add (local.get $kind) (local.get $i)))
            (i32.load8_u (i32.add (local.get $kind) (local.get $j))))))))
          (i64.sub (i64.const 0) (i64.extend_i32_u (i32.eqz (i32.or
            (i32.load8_u (i32.add (local.get $kind) (local.get $k)))
            (i32.load8_u (i32.add (local.get $kind) (local.get $l)))))))))
        (local.set $i (i32.shl (local.get $i) (i32.const 3)))
        (local.set $j (i32.shl (local.get $j) (i32.const 3)))
        (local.set $k (i32.shl (local.get $k) (i32.const 3)))
        (local.set $l (i32.shl (local.get $l) (i32.const 3)))
        (local.set $radii (f64x2.add
          (v128.load64_lane 1 (i32.add (local.get $radius) (local.get $k))
            (v128.load64_zero (i32.add (local.get $radius) (local.get $i))))
          (v128.load64_lane 1 (i32.add (local.get $radius) (local.get $l))
            (v128.load64_zero (i32.add (local.get $radius) (local.get $j))))))
        (local.set $dx (f64x2.sub
          (v128.load64_lane 1 (i32.add (local.get $x) (local.get $l))
            (v128.load64_zero (i32.add (local.get $x) (local.get $j))))
          (v128.load64_lane 1 (i32.add (local.get $x) (local.get $k))
            (v128.load64_zero (i32.add (local.get $x) (local.get $i))))))
        (local.set $dy (f64x2.sub
          (v128.load64_lane 1 (i32.add (local.get $y) (local.get $l))
            (v128.load64_zero (i32.add (local.get $y) (local.get $j))))
          (v128.load64_lane 1 (i32.add (local.get $y) (local.get $k))
            (v128.load64_zero (i32.add (local.get $y) (local.get $i))))))
        (local.set $dx (f64x2.add (local.get $dx)
          (v128.and (local.get $nearest)
            (f64x2.lt
              (f64x2.add
                (f64x2.mul (local.get $dx) (local.get $dx))
                (f64x2.mul (local.get $dy) (local.get $dy)))
              (local.get $nearestSquared)))))
        (local.set $squared (f64x2.add
          (f64x2.mul (local.get $dx) (local.get $dx))
          (f64x2.mul (local.get $dy) (local.get $dy))))
        (local.set $inverse (f64x2.div (local.get $ones)
          (f64x2.mul (f64x2.sqrt (local.get $squared)) (local.get $radii))))
        (local.set $share (f64x2.mul (local.get $squared) (local.get $inverse)))
        (local.set $overlap (f64x2.sub (local.get $ones) (local.get $share)))
        (local.set $overlap (f64x2.mul (local.get $halves)
          (f64x2.add (local.get $overlap) (f64x2.abs (local.get $overlap)))))
        (local.set $closeness (f64x2.sub (local.get $ones) (f64x2.mul (local.get $share) (local.get $perRanges))))
        (local.set $closeness (f64x2.mul (local.get $halves)
          (f64x2.add (local.get $closeness) (f64x2.abs (local.get $closeness)))))
        (local.set $along (f64x2.mul
          (f64x2.mul
            (f64x2.pmax
              (f64x2.sub
                (f64x2.mul
                  (f64x2.mul (v128.and (local.get $sticky) (local.get $adhesions)) (local.get $closeness))
                  (local.get $closeness))
                (f64x2.mul
                  (f64x2.mul (local.get $repulsions) (local.get $overlap))
                  (local.get $overlap)))
              (local.get $slowest))
            (local.get $radii))
          (local.get $inverse)))
        (local.set $dx (f64x2.mul (local.get $along) (local.get $dx)))
        (local.set $dy (f64x2.mul (local.get $along) (local.get $dy)))

        (local.set $push (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $dx) (local.get $dy)))
        (local.set $at (i32.add (local.get $velocity) (i32.shl (local.get $i) (i32.const 1))))
        (v128.store (local.get $at) (f64x2.add (v128.load (local.get $at)) (local.get $push)))
        (local.set $at (i32.add (local.get $velocity) (i32.shl (local.get $j) (i32.const 1))))
        (v128.store (local.get $at) (f64x2.sub (v128.load (local.get $at)) (local.get $push)))
        (local.set $at (i32.add (local.get $compression) (local.get $i)))
        (f64.store (local.get $at) (f64.add (f64.load (local.get $at)) (f64x2.extract_lane 0 (local.get $overlap))))
        (local.set $at (i32.add (local.get $compression) (local.get $j)))
        (f64.store (local.get $at) (f64.add (f64.load (local.get $at)) (f64x2.extract_lane 0 (local.get $overlap))))
        (local.set $owner (i32.add (local.get $owner) (i32.const 8)))
        (local.set $list (i32.add (local.get $list) (i32.const 8)))
        (br_if $done (i32.gt_u (local.get $owner) (local.get $end)))
        (local.set $push
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $dx) (local.get $dy)))
        (local.set $at (i32.add (local.get $velocity) (i32.shl (local.get $k) (i32.const 1))))
        (v128.store (local.get $at) (f64x2.add (v128.load (local.get $at)) (local.get $push)))
        (local.set $at (i32.add (local.get $velocity) (i32.shl (local.get $l) (i32.const 1))))
        (v128.store (local.get $at) (f64x2.sub (v128.load (local.get $at)) (local.get $push)))
        (local.set $at (i32.add (local.get $compression) (local.get $k)))
        (f64.store (local.get $at) (f64.add (f64.load (local.get $at)) (f64x2.extract_lane 1 (local.get $overlap))))
        (local.set $at (i32.add (local.get $compression) (local.get $l)))
        (f64.store (local.get $at) (f64.add (f64.load (local.get $at)) (f64x2.extract_lane 1 (local.get $overlap))))
        (br $nextPairs)))))
