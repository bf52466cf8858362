# Templates of constants alone, which other programs put together as they read them.

output "map_20" {
  value = { "x y" = 1, (upper("k")) = 2, "a${1}" = 3 }
}

output "text_44" {
  value = "${1}-${1.50}-${true}"
}

output "text_45" {
  value = "a${"b"}c"
}
