;; Sorts cells into bins, and lists for sorted cells which others are near: the same as in neighbourKernelScript.ts, with the
;; same operations in the same order.
;; `npm run wasm` turns this file into neighbourKernelModule.ts. Pointers are bytes; positions are doubles, indices i32.
(module
  (memory (import "model" "memory") 1)

  (func (export "sortCells")
    ;; How many cells; by slot, their positions, radii, kinds (1 = NK), and room for the bin of each.
    (param $count i32) (param $x i32) (param $y i32) (param $radius i32) (param $kind i32) (param $binOfSlot i32)
    ;; Starts of the bins, and the cells in their order: slots, positions, radii, kinds, bins.
    (param $start i32) (param $slot i32)
    (param $sortedX i32) (param $sortedY i32) (param $sortedRadius i32) (param $sortedKind i32) (param $bin i32)
    ;; Positions and radii of the sorted cells once more, as floats.
    (param $nearX i32) (param $nearY i32) (param $nearRadius i32)
    ;; Bins: how many a µm, in a row and in a column, from one row to the next, and in all.
    (param $perMicrometre f64) (param $columns i32) (param $rows i32) (param $stride i32) (param $bins i32)
    (local $i i32) (local $column i32) (local $row i32) (local $b i32) (local $at i32) (local $end i32) (local $n i32)
    (local $near i32) (local $value f64)
    (memory.fill (local.get $start) (i32.const 0) (i32.add (i32.shl (local.get $bins) (i32.const 3)) (i32.const 4)))
    (if (local.get $count)
      (then
        (loop $countNext
          (local.set $column (i32.trunc_sat_f64_s (f64.mul
            (f64.load (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 3)))) (local.get $perMicrometre))))
          (local.set $row (i32.trunc_sat_f64_s (f64.mul
            (f64.load (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 3)))) (local.get $perMicrometre))))
          ;; The last column and row reach to the border; NK cells have bins of their own, behind all others.
          (local.set $b (i32.add
            (i32.add
              (i32.mul (local.get $stride)
                (select (local.get $rows) (i32.add (local.get $row) (i32.const 1))
                  (i32.ge_s (local.get $row) (local.get $rows))))
              (select (local.get $columns) (i32.add (local.get $column) (i32.const 1))
                (i32.ge_s (local.get $column) (local.get $columns))))
            (select (local.get $bins) (i32.const 0)
              (i32.eq (i32.load8_u (i32.add (local.get $kind) (local.get $i))) (i32.const 1)))))
          (i32.store (i32.add (local.get $binOfSlot) (i32.shl (local.get $i) (i32.const 2))) (local.get $b))
          (local.set $at (i32.add (local.get $start) (i32.shl (local.get $b) (i32.const 2))))
          (i32.store (local.get $at) (i32.add (i32.load (local.get $at)) (i32.const 1)))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $countNext (i32.lt_s (local.get $i) (local.get $count))))))
    ;; Where each bin ends.
    (local.set $at (local.get $start))
    (local.set $end (i32.add (local.get $start) (i32.shl (local.get $bins) (i32.const 3))))
    (loop $nextBin
      (local.set $n (i32.add (local.get $n) (i32.load (local.get $at))))
      (i32.store (local.get $at) (local.get $n))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $nextBin (i32.le_u (local.get $at) (local.get $end))))
    ;; Walking backwards leaves each bin's cells in ascending order of slot, and in $start where each bin begins.
    (block $done
      (br_if $done (i32.eqz (local.get $i)))
      (loop $nextCell
        (local.set $i (i32.sub (local.get $i) (i32.const 1)))
        (local.set $b (i32.load (i32.add (local.get $binOfSlot) (i32.shl (local.get $i) (i32.const 2)))))
        (local.set $at (i32.add (local.get $start) (i32.shl (local.get $b) (i32.const 2))))
        (local.set $n (i32.sub (i32.load (local.get $at)) (i32.const 1)))
        (i32.store (local.get $at) (local.get $n))
        (i32.store8 (i32.add (local.get $sortedKind) (local.get $n))
          (i32.load8_u (i32.add (local.get $kind) (local.get $i))))
        (i32.store (i32.add (local.get $slot) (i32.shl (local.get $n) (i32.const 2))) (local.get $i))
        (i32.store (i32.add (local.get $bin) (i32.shl (local.get $n) (i32.const 2)))
          (select (local.get $b) (i32.sub (local.get $b) (local.get $bins)) (i32.lt_s (local.get $b) (local.get $bins))))
        (local.set $near (i32.shl (local.get $n) (i32.const 2)))
        (local.set $n (i32.shl (local.get $n) (i32.const 3)))
        (local.set $at (i32.shl (local.get $i) (i32.const 3)))
        (local.set $value (f64.load (i32.add (local.get $x) (local.get $at))))
        (f64.store (i32.add (local.get $sortedX) (local.get $n)) (local.get $value))
        (f32.store (i32.add (local.get $nearX) (local.get $near)) (f32.demote_f64 (local.get $value)))
        (local.set $value (f64.load (i32.add (local.get $y) (local.get $at))))
        (f64.store (i32.add (local.get $sortedY) (local.get $n)) (local.get $value))
        (f32.store (i32.add (local.get $nearY) (local.get $near)) (f32.demote_f64 (local.get $value)))
        (local.set $value (f64.load (i32.add (local.get $radius) (local.get $at))))
        (f64.store (i32.add (local.get $sortedRadius) (local.get $n)) (local.get $value))
        (f32.store (i32.add (local.get $nearRadius) (local.get $near)) (f32.demote_f64 (local.get $value)))
        (br_if $nextCell (local.get $i)))))

  ;; For each set of lanes out of four, the shuffle that puts them first: a table at the beginning of the memory.
  (data (i32.const 0)
    "\00\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f"
    "\00\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f"
    "\04\05\06\07\00\01\02\03\08\09\0a\0b\0c\0d\0e\0f"
    "\00\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f"
    "\08\09\0a\0b\00\01\02\03\04\05\06\07\0c\0d\0e\0f"
    "\00\01\02\03\08\09\0a\0b\04\05\06\07\0c\0d\0e\0f"
    "\04\05\06\07\08\09\0a\0b\00\01\02\03\0c\0d\0e\0f"
    "\00\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f"
    "\0c\0d\0e\0f\00\01\02\03\04\05\06\07\08\09\0a\0b"
    "\00\01\02\03\0c\0d\0e\0f\04\05\06\07\08\09\0a\0b"
    "\04\05\06\07\0c\0d\0e\0f\00\01\02\03\08\09\0a\0b"
    "\00\01\02\03\04\05\06\07\0c\0d\0e\0f\08\09\0a\0b"
    "\08\09\0a\0b\0c\0d\0e\0f\00\01\02\03\04\05\06\07"
    "\00\01\02\03\08\09\0a\0b\0c\0d\0e\0f\04\05\06\07"
    "\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\00\01\02\03"
    "\00\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f")

  ;; Four candidates at a time, in floats; those that are near are put first and all four written, so that there is no branch
  ;; to guess wrong. What is read behind the last candidate counts for nothing.
  (func (export "listNear")
    ;; The cells that lists are made for: first and behind the last.
    (param $i i32) (param $end i32)
    ;; Starts of the bins of the cells that stand in the lists, bytes from a row of bins to the next, each cell's bin.
    (param $others i32) (param $stride i32) (param $bins i32)
    ;; Whether each pair is listed once, for the one sorted first.
    (param $half i32)
    ;; Near is nearer than scale·(sum of radii) + gap.
    (param $scale f32) (param $gap f32)
    (param $x i32) (param $y i32) (param $radius i32)
    ;; Where lists begin, as numbers of entries; the entries; how many there are, and how many there is room for.
    (param $starts i32) (param $list i32) (param $n i32) (param $room i32)
    ;; From an entry to where the cell stands whose list it is in.
    (param $toOwner i32)
    (result i32)
    (local $span i32) (local $lastSpan i32) (local $j i32) (local $to i32) (local $at i32) (local $limit i32)
    (local $left i32) (local $near i32)
    (local $xi v128) (local $yi v128) (local $ri v128) (local $dx v128) (local $dy v128) (local $reach v128)
    (local $scales v128) (local $gaps v128) (local $owner v128) (local $lanes v128)
    (local.set $scales (f32x4.splat (local.get $scale)))
    (local.set $gaps (f32x4.splat (local.get $gap)))
    (local.set $lanes (v128.const i32x4 0 1 2 3))
    (local.set $at (i32.add (local.get $list) (i32.shl (local.get $n) (i32.const 2))))
    (local.set $limit (i32.add (local.get $list) (i32.shl (local.get $room) (i32.const 2))))
    (block $done
      (br_if $done (i32.ge_s (local.get $i) (local.get $end)))
      (loop $nextCell
        (i32.store
          (i32.add (local.get $starts) (i32.shl (local.get $i) (i32.const 2)))
          (i32.shr_u (i32.sub (local.get $at) (local.get $list)) (i32.const 2)))
        (local.set $owner (i32x4.splat (local.get $i)))
        (local.set $xi (v128.load32_splat (i32.add (local.get $x) (i32.shl (local.get $i) (i32.const 2)))))
        (local.set $yi (v128.load32_splat (i32.add (local.get $y) (i32.shl (local.get $i) (i32.const 2)))))
        (local.set $ri (v128.load32_splat (i32.add (local.get $radius) (i32.shl (local.get $i) (i32.const 2)))))
        ;; Three bins beside each other hold one span of sorted cells: here where the starts of the own row's stand.
        (local.set $span (i32.add (local.get $others) (i32.shl
          (i32.sub (i32.load (i32.add (local.get $bins) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 1))
          (i32.const 2))))
        (local.set $lastSpan (i32.add (local.get $span) (local.get $stride)))
        (if (local.get $half)
          (then (local.set $j (i32.add (local.get $i) (i32.const 1))))
          (else
            (local.set $span (i32.sub (local.get $span) (local.get $stride)))
            (local.set $j (i32.load (local.get $span)))))
        (loop $nextSpan
          (local.set $to (i32.load offset=12 (local.get $span)))
          (if (i32.gt_s
                (i32.add (local.get $at)
                  (i32.shl (i32.add (i32.sub (local.get $to) (local.get $j)) (i32.const 4)) (i32.const 2)))
                (local.get $limit))
            (then (return (i32.const -1))))
          (loop $nextCandidates
            (local.set $left (i32.sub (local.get $to) (local.get $j)))
            (local.set $dx (f32x4.sub
              (v128.load (i32.add (local.get $x) (i32.shl (local.get $j) (i32.const 2)))) (local.get $xi)))
            (local.set $dy (f32x4.sub
              (v128.load (i32.add (local.get $y) (i32.shl (local.get $j) (i32.const 2)))) (local.get $yi)))
            (local.set $reach (f32x4.add
              (f32x4.mul (local.get $scales)
                (f32x4.add (local.get $ri)
                  (v128.load (i32.add (local.get $radius) (i32.shl (local.get $j) (i32.const 2))))))
              (local.get $gaps)))
            (local.set $near (i32.and
              (i32x4.bitmask (f32x4.lt
                (f32x4.add
                  (f32x4.mul (local.get $dx) (local.get $dx))
                  (f32x4.mul (local.get $dy) (local.get $dy)))
                (f32x4.mul (local.get $reach) (local.get $reach))))
              (select (i32.const 15)
                (i32.sub (i32.shl (i32.const 1) (local.get $left)) (i32.const 1))
                (i32.ge_s (local.get $left) (i32.const 4)))))
            (v128.store (local.get $at)
              (i8x16.swizzle (i32x4.add (i32x4.splat (local.get $j)) (local.get $lanes))
                (v128.load (i32.shl (local.get $near) (i32.const 4)))))
            (v128.store (i32.add (local.get $at) (local.get $toOwner)) (local.get $owner))
            (local.set $at (i32.add (local.get $at) (i32.shl (i32.popcnt (local.get $near)) (i32.const 2))))
            (local.set $j (i32.add (local.get $j) (i32.const 4)))
            (br_if $nextCandidates (i32.lt_s (local.get $j) (local.get $to))))
          (local.set $span (i32.add (local.get $span) (local.get $stride)))
          (local.set $j (i32.load (local.get $span)))
          (br_if $nextSpan (i32.le_s (local.get $span) (local.get $lastSpan))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $nextCell (i32.lt_s (local.get $i) (local.get $end)))))
    (i32.shr_u (i32.sub (local.get $at) (local.get $list)) (i32.const 2))))
