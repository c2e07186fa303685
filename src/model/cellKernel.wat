;; Loops over cells in their columns: the same as in cellKernelScript.ts, with the same operations in the same order; two
;; cells stand side by side where nothing is added to what they share.
;; `npm run wasm` turns this file into cellKernelModule.ts. Pointers are bytes; columns are doubles, floats, i32 or bytes.
(module
  (memory (import "model" "memory") 1)

  ;; Lists cells by kind and phase: NK cells, all others, those of them that live, and who is no longer alive. Every slot is
  ;; written into each list, and stays where it belongs; eight live NK cells in a row are taken at once.
  (func (export "listCells")
    (param $count i32) (param $kind i32) (param $phase i32)
    (param $killers i32) (param $settled i32) (param $living i32) (param $dying i32) (param $lengths i32)
    (local $n i32) (local $end i32) (local $killer i32) (local $dead i32)
    (local $k i32) (local $s i32) (local $l i32) (local $d i32)
    (local.set $k (local.get $killers))
    (local.set $s (local.get $settled))
    (local.set $l (local.get $living))
    (local.set $d (local.get $dying))
    (block $done
      (loop $nextEight
        (br_if $done (i32.ge_u (local.get $n) (local.get $count)))
        (local.set $end (i32.add (local.get $n) (i32.const 8)))
        (if
          (i32.and
            (i32.le_u (local.get $end) (local.get $count))
            (i32.and
              (i64.eq (i64.load (i32.add (local.get $kind) (local.get $n))) (i64.const 0x0101010101010101))
              (i64.eqz (i64.load (i32.add (local.get $phase) (local.get $n))))))
          (then
            (v128.store (local.get $k) (i32x4.add (i32x4.splat (local.get $n)) (v128.const i32x4 0 1 2 3)))
            (v128.store offset=16 (local.get $k) (i32x4.add (i32x4.splat (local.get $n)) (v128.const i32x4 4 5 6 7)))
            (local.set $k (i32.add (local.get $k) (i32.const 32)))
            (local.set $n (local.get $end))
            (br $nextEight)))
        (if (i32.gt_u (local.get $end) (local.get $count)) (then (local.set $end (local.get $count))))
        (loop $nextCell
          (local.set $killer
            (i32.eq (i32.load8_u (i32.add (local.get $kind) (local.get $n))) (i32.const 1)))
          (local.set $dead
            (i32.ne (i32.load8_u (i32.add (local.get $phase) (local.get $n))) (i32.const 0)))
          (i32.store (local.get $k) (local.get $n))
          (i32.store (local.get $s) (local.get $n))
          (i32.store (local.get $l) (local.get $n))
          (i32.store (local.get $d) (local.get $n))
          (local.set $k (i32.add (local.get $k) (i32.shl (local.get $killer) (i32.const 2))))
          (local.set $s
            (i32.add (local.get $s) (i32.shl (i32.xor (local.get $killer) (i32.const 1)) (i32.const 2))))
          (local.set $l
            (i32.add (local.get $l)
              (i32.shl (i32.eqz (i32.or (local.get $killer) (local.get $dead))) (i32.const 2))))
          (local.set $d (i32.add (local.get $d) (i32.shl (local.get $dead) (i32.const 2))))
          (local.set $n (i32.add (local.get $n) (i32.const 1)))
          (br_if $nextCell (i32.lt_u (local.get $n) (local.get $end))))
        (br $nextEight)))
    (i32.store (local.get $lengths) (i32.shr_u (i32.sub (local.get $k) (local.get $killers)) (i32.const 2)))
    (i32.store offset=4 (local.get $lengths) (i32.shr_u (i32.sub (local.get $s) (local.get $settled)) (i32.const 2)))
    (i32.store offset=8 (local.get $lengths) (i32.shr_u (i32.sub (local.get $l) (local.get $living)) (i32.const 2)))
    (i32.store offset=12 (local.get $lengths) (i32.shr_u (i32.sub (local.get $d) (local.get $dying)) (i32.const 2))))

  ;; Moves cells by their velocities, keeps them inside the walls and starts the sums anew. Beside an odd last cell the free
  ;; slot behind it moves along.
  (func (export "moveCells")
    (param $count i32) (param $x i32) (param $y i32) (param $radius i32) (param $velocityX i32) (param $velocityY i32)
    (param $voxel i32)
    (param $width f64) (param $height f64) (param $timeStep f64) (param $perVoxel f64)
    (param $voxelColumns i32) (param $voxelRows i32)
    (local $n i32) (local $at i32) (local $r v128) (local $nx v128) (local $ny v128) (local $cells v128)
    (block $done
      (loop $nextPair
        (br_if $done (i32.ge_u (local.get $n) (local.get $count)))
        (local.set $at (i32.shl (local.get $n) (i32.const 3)))
        (local.set $r (v128.load (i32.add (local.get $radius) (local.get $at))))
        (local.set $nx
          (f64x2.pmin
            (f64x2.pmax
              (f64x2.add
                (v128.load (i32.add (local.get $x) (local.get $at)))
                (f64x2.mul
                  (v128.load (i32.add (local.get $velocityX) (local.get $at)))
                  (f64x2.splat (local.get $timeStep))))
              (local.get $r))
            (f64x2.sub (f64x2.splat (local.get $width)) (local.get $r))))
        (local.set $ny
          (f64x2.pmin
            (f64x2.pmax
              (f64x2.add
                (v128.load (i32.add (local.get $y) (local.get $at)))
                (f64x2.mul
                  (v128.load (i32.add (local.get $velocityY) (local.get $at)))
                  (f64x2.splat (local.get $timeStep))))
              (local.get $r))
            (f64x2.sub (f64x2.splat (local.get $height)) (local.get $r))))
        (v128.store (i32.add (local.get $x) (local.get $at)) (local.get $nx))
        (v128.store (i32.add (local.get $y) (local.get $at)) (local.get $ny))
        (v128.store (i32.add (local.get $velocityX) (local.get $at)) (v128.const i64x2 0 0))
        (v128.store (i32.add (local.get $velocityY) (local.get $at)) (v128.const i64x2 0 0))
        (local.set $cells
          (i32x4.add
            (i32x4.mul
              (i32x4.min_s
                (i32x4.trunc_sat_f64x2_s_zero (f64x2.mul (local.get $ny) (f64x2.splat (local.get $perVoxel))))
                (i32x4.splat (i32.sub (local.get $voxelRows) (i32.const 1))))
              (i32x4.splat (local.get $voxelColumns)))
            (i32x4.min_s
              (i32x4.trunc_sat_f64x2_s_zero (f64x2.mul (local.get $nx) (f64x2.splat (local.get $perVoxel))))
              (i32x4.splat (i32.sub (local.get $voxelColumns) (i32.const 1))))))
        (v128.store64_lane 0
          (i32.add (local.get $voxel) (i32.shl (local.get $n) (i32.const 2)))
          (local.get $cells))
        (local.set $n (i32.add (local.get $n) (i32.const 2)))
        (br $nextPair))))

  ;; Lets the clocks of those listed cells run that are alive and crawl; lists the crawling ones, and those whose time is
  ;; up, with −1 behind the last. Answers how many crawl.
  (func (export "windOn")
    (param $slots i32) (param $length i32) (param $phase i32) (param $motile i32) (param $clock i32)
    (param $turnsPerStep f64) (param $crawlers i32) (param $turners i32)
    (result i32)
    (local $end i32) (local $slot i32) (local $next i32) (local $at i32) (local $left f64)
    (local.set $end (i32.add (local.get $slots) (i32.shl (local.get $length) (i32.const 2))))
    (local.set $next (local.get $crawlers))
    (block $done
      (loop $nextCell
        (br_if $done (i32.ge_u (local.get $slots) (local.get $end)))
        (local.set $slot (i32.load (local.get $slots)))
        (local.set $slots (i32.add (local.get $slots) (i32.const 4)))
        (br_if $nextCell (i32.load8_u (i32.add (local.get $phase) (local.get $slot))))
        (br_if $nextCell (i32.eqz (i32.load8_u (i32.add (local.get $motile) (local.get $slot)))))
        (local.set $at (i32.add (local.get $clock) (i32.shl (local.get $slot) (i32.const 3))))
        (local.set $left (f64.sub (f64.load (local.get $at)) (local.get $turnsPerStep)))
        (f64.store (local.get $at) (local.get $left))
        (i32.store (local.get $next) (local.get $slot))
        (local.set $next (i32.add (local.get $next) (i32.const 4)))
        (i32.store (local.get $turners) (local.get $slot))
        (local.set $turners
          (i32.add (local.get $turners) (i32.shl (f64.lt (local.get $left) (f64.const 0)) (i32.const 2))))
        (br $nextCell)))
    (i32.store (local.get $turners) (i32.const -1))
    (i32.shr_u (i32.sub (local.get $next) (local.get $crawlers)) (i32.const 2)))

  ;; Adds to the velocities of the listed cells what they crawl.
  (func (export "crawl")
    (param $slots i32) (param $length i32)
    (param $voxel i32) (param $headingX i32) (param $headingY i32) (param $partner i32) (param $speed i32)
    (param $suppressed i32) (param $velocityX i32) (param $velocityY i32)
    (param $chemokine i32) (param $interferon i32) (param $columns i32) (param $rows i32)
    (param $perRow f64) (param $perGradient f64) (param $medianSpeed f64) (param $conjugatedSpeed f64)
    (param $resting f64) (param $rise f64) (param $half f64) (param $gradient f64)
    (local $n i32) (local $a i32) (local $b i32)
    (local $at v128) (local $row v128) (local $column v128) (local $far v128) (local $near v128)
    (local $gx v128) (local $gy v128) (local $inflamed v128) (local $steep v128) (local $bias v128) (local $pull v128)
    (local $kept v128) (local $vx v128) (local $vy v128) (local $hx v128) (local $hy v128) (local $norm v128) (local $s v128)
    (block $done
      (loop $nextPair
        (br_if $done (i32.ge_u (local.get $n) (local.get $length)))
        (local.set $a (i32.load (i32.add (local.get $slots) (i32.shl (local.get $n) (i32.const 2)))))
        ;; An odd last cell stands in both places: all is read before anything is written, so it moves once.
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (local.set $b (local.get $a))
        (if (i32.lt_u (local.get $n) (local.get $length))
          (then
            (local.set $b (i32.load (i32.add (local.get $slots) (i32.shl (local.get $n) (i32.const 2)))))))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))

        (local.set $at
          (v128.load32_lane 1 (i32.add (local.get $voxel) (i32.shl (local.get $b) (i32.const 2)))
            (v128.load32_zero (i32.add (local.get $voxel) (i32.shl (local.get $a) (i32.const 2))))))
        ;; Half a voxel keeps the quotient clear of whole numbers, which rounding could miss.
        (local.set $row
          (i32x4.trunc_sat_f64x2_s_zero
            (f64x2.mul
              (f64x2.add (f64x2.convert_low_i32x4_s (local.get $at)) (f64x2.splat (f64.const 0.5)))
              (f64x2.splat (local.get $perRow)))))
        (local.set $column
          (i32x4.sub (local.get $at) (i32x4.mul (local.get $row) (i32x4.splat (local.get $columns)))))
        (local.set $far
          (i32x4.shl
            (i32x4.add (local.get $at)
              (v128.and (i32x4.splat (i32.const 1))
                (i32x4.lt_s (local.get $column) (i32x4.splat (i32.sub (local.get $columns) (i32.const 1))))))
            (i32.const 3)))
        (local.set $near
          (i32x4.shl
            (i32x4.sub (local.get $at)
              (v128.and (i32x4.splat (i32.const 1)) (i32x4.gt_s (local.get $column) (v128.const i32x4 0 0 0 0))))
            (i32.const 3)))
        (local.set $gx
          (f64x2.sub
            (v128.load64_lane 1 (i32.add (local.get $chemokine) (i32x4.extract_lane 1 (local.get $far)))
              (v128.load64_zero (i32.add (local.get $chemokine) (i32x4.extract_lane 0 (local.get $far)))))
            (v128.load64_lane 1 (i32.add (local.get $chemokine) (i32x4.extract_lane 1 (local.get $near)))
              (v128.load64_zero (i32.add (local.get $chemokine) (i32x4.extract_lane 0 (local.get $near)))))))
        (local.set $far
          (i32x4.shl
            (i32x4.add (local.get $at)
              (v128.and (i32x4.splat (local.get $columns))
                (i32x4.lt_s (local.get $row) (i32x4.splat (i32.sub (local.get $rows) (i32.const 1))))))
            (i32.const 3)))
        (local.set $near
          (i32x4.shl
            (i32x4.sub (local.get $at)
              (v128.and (i32x4.splat (local.get $columns)) (i32x4.gt_s (local.get $row) (v128.const i32x4 0 0 0 0))))
            (i32.const 3)))
        (local.set $gy
          (f64x2.sub
            (v128.load64_lane 1 (i32.add (local.get $chemokine) (i32x4.extract_lane 1 (local.get $far)))
              (v128.load64_zero (i32.add (local.get $chemokine) (i32x4.extract_lane 0 (local.get $far)))))
            (v128.load64_lane 1 (i32.add (local.get $chemokine) (i32x4.extract_lane 1 (local.get $near)))
              (v128.load64_zero (i32.add (local.get $chemokine) (i32x4.extract_lane 0 (local.get $near)))))))
        (local.set $at (i32x4.shl (local.get $at) (i32.const 3)))
        (local.set $inflamed
          (v128.load64_lane 1 (i32.add (local.get $interferon) (i32x4.extract_lane 1 (local.get $at)))
            (v128.load64_zero (i32.add (local.get $interferon) (i32x4.extract_lane 0 (local.get $at))))))

        (local.set $hx
          (v128.load64_lane 1 (i32.add (local.get $headingX) (i32.shl (local.get $b) (i32.const 3)))
            (v128.load64_zero (i32.add (local.get $headingX) (i32.shl (local.get $a) (i32.const 3))))))
        (local.set $hy
          (v128.load64_lane 1 (i32.add (local.get $headingY) (i32.shl (local.get $b) (i32.const 3)))
            (v128.load64_zero (i32.add (local.get $headingY) (i32.shl (local.get $a) (i32.const 3))))))
        (local.set $gx (f64x2.mul (local.get $gx) (f64x2.splat (local.get $perGradient))))
        (local.set $gy (f64x2.mul (local.get $gy) (f64x2.splat (local.get $perGradient))))
        (local.set $steep
          (f64x2.sqrt
            (f64x2.add (f64x2.mul (local.get $gx) (local.get $gx)) (f64x2.mul (local.get $gy) (local.get $gy)))))
        (local.set $bias
          (f64x2.add
            (f64x2.splat (local.get $resting))
            (f64x2.div
              (f64x2.mul (f64x2.splat (local.get $rise)) (local.get $inflamed))
              (f64x2.add (local.get $inflamed) (f64x2.splat (local.get $half))))))
        (local.set $pull
          (f64x2.div (local.get $bias) (f64x2.add (local.get $steep) (f64x2.splat (local.get $gradient)))))
        (local.set $kept (f64x2.sub (f64x2.splat (f64.const 1)) (local.get $bias)))
        (local.set $vx
          (f64x2.add (f64x2.mul (local.get $pull) (local.get $gx)) (f64x2.mul (local.get $kept) (local.get $hx))))
        (local.set $vy
          (f64x2.add (f64x2.mul (local.get $pull) (local.get $gy)) (f64x2.mul (local.get $kept) (local.get $hy))))
        (local.set $norm
          (f64x2.sqrt
            (f64x2.add (f64x2.mul (local.get $vx) (local.get $vx)) (f64x2.mul (local.get $vy) (local.get $vy)))))
        ;; 1 / norm, or 1 where there is no length to take out.
        (local.set $s
          (v128.bitselect
            (f64x2.div (f64x2.splat (f64.const 1)) (local.get $norm))
            (f64x2.splat (f64.const 1))
            (f64x2.gt (local.get $norm) (f64x2.splat (f64.const 0)))))
        (local.set $steep (f64x2.gt (local.get $steep) (f64x2.splat (f64.const 0))))
        (local.set $vx
          (v128.bitselect (f64x2.mul (local.get $vx) (local.get $s)) (local.get $hx) (local.get $steep)))
        (local.set $vy
          (v128.bitselect (f64x2.mul (local.get $vy) (local.get $s)) (local.get $hy) (local.get $steep)))

        ;; What the cell would do alone, or with a target in its arms.
        (local.set $s
          (v128.bitselect
            (f64x2.mul
              (f64x2.splat (local.get $medianSpeed))
              (f64x2.promote_low_f32x4
                (v128.load32_lane 1 (i32.add (local.get $speed) (i32.shl (local.get $b) (i32.const 2)))
                  (v128.load32_zero (i32.add (local.get $speed) (i32.shl (local.get $a) (i32.const 2)))))))
            (f64x2.splat (local.get $conjugatedSpeed))
            (i64x2.extend_low_i32x4_s
              (i32x4.eq
                (v128.load32_lane 1 (i32.add (local.get $partner) (i32.shl (local.get $b) (i32.const 2)))
                  (v128.load32_zero (i32.add (local.get $partner) (i32.shl (local.get $a) (i32.const 2)))))
                (v128.const i32x4 0 0 0 0)))))
        (local.set $s
          (f64x2.mul
            (local.get $s)
            (f64x2.sub
              (f64x2.splat (f64.const 1))
              (f64x2.promote_low_f32x4
                (v128.load32_lane 1 (i32.add (local.get $suppressed) (i32.shl (local.get $b) (i32.const 2)))
                  (v128.load32_zero (i32.add (local.get $suppressed) (i32.shl (local.get $a) (i32.const 2)))))))))
        (local.set $a (i32.shl (local.get $a) (i32.const 3)))
        (local.set $b (i32.shl (local.get $b) (i32.const 3)))
        (local.set $vx
          (f64x2.add
            (v128.load64_lane 1 (i32.add (local.get $velocityX) (local.get $b))
              (v128.load64_zero (i32.add (local.get $velocityX) (local.get $a))))
            (f64x2.mul (local.get $s) (local.get $vx))))
        (local.set $vy
          (f64x2.add
            (v128.load64_lane 1 (i32.add (local.get $velocityY) (local.get $b))
              (v128.load64_zero (i32.add (local.get $velocityY) (local.get $a))))
            (f64x2.mul (local.get $s) (local.get $vy))))
        (v128.store64_lane 1 (i32.add (local.get $velocityX) (local.get $b)) (local.get $vx))
        (v128.store64_lane 0 (i32.add (local.get $velocityX) (local.get $a)) (local.get $vx))
        (v128.store64_lane 1 (i32.add (local.get $velocityY) (local.get $b)) (local.get $vy))
        (v128.store64_lane 0 (i32.add (local.get $velocityY) (local.get $a)) (local.get $vy))
        (br $nextPair)))))
